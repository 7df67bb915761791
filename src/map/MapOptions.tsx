/** How the map draws: a word at its edge that unfolds the choices, and on phones the legend. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { LegendBody } from './Legend.tsx';
import styles from './MapOptions.module.css';
import { useMapStatus } from './mapStatus.ts';
import { useEscape } from './useEscape.ts';

export function MapOptions() {
  const m = useMessages().map.options;
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && root.current?.contains(target))) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    // In the top layer, or a phone's sheet would cover it.
    const element = panel.current;
    const canFloat = element !== null && 'showPopover' in element;
    if (canFloat) {
      element.popover = 'manual';
      element.showPopover();
    }
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      if (canFloat && element.matches(':popover-open')) element.hidePopover();
    };
  }, [isOpen]);

  useEscape(root, isOpen, () => {
    setIsOpen(false);
    button.current?.focus();
  });
  return (
    <div className={styles['root']} ref={root} data-map-obstacle="">
      <button
        className={styles['button']}
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {m.title}
      </button>
      <div
        className={styles['panel']}
        id={panelId}
        ref={panel}
        role="group"
        aria-label={m.title}
        hidden={!isOpen}
      >
        {isOpen && <Choices onDone={() => setIsOpen(false)} />}
      </div>
    </div>
  );
}

function Choices({ onDone }: { onDone: () => void }) {
  const m = useMessages().map.options;
  const { color, places, joining, setMapLook, openDialog } = useStore();
  const hasCrowds = useMapStatus((status) => status.hasCrowds);
  return (
    <>
      <Choice
        legend={m.colour}
        value={color}
        options={[
          ['status', m.byStatus],
          ['company', m.byCompany],
        ]}
        onChoose={(value) => setMapLook({ color: value })}
      />
      <Choice
        legend={m.places}
        value={places}
        options={[
          ['parted', m.parted],
          ['true', m.truePlaces],
        ]}
        onChoose={(value) => setMapLook({ places: value })}
      />
      {hasCrowds && (
        <label className={styles['option']}>
          <input
            type="checkbox"
            checked={joining}
            onChange={({ target }) => setMapLook({ joining: target.checked })}
          />
          {m.join}
        </label>
      )}
      <button
        className={styles['link']}
        type="button"
        onClick={() => {
          onDone();
          openDialog('basemap');
        }}
      >
        {m.basemap}
      </button>
      <div className={styles['legend']}>
        <LegendBody />
      </div>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  legend: ReactNode;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, value, options, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      {options.map(([option, text]) => (
        <label className={styles['option']} key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
