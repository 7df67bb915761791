/** All scenes at a glance over the slide, to jump to one. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { Button } from '../../ui/Button.tsx';
import { plainText, type ToldScene } from '../briefing/told.ts';
import type { SlideParts } from '../parts.ts';
import { perform, usePlay } from '../play/playStore.ts';
import { useTalk } from '../talk/TalkContext.tsx';
import { columnsOf, gridMove } from './gridMove.ts';
import styles from './Overview.module.css';
import { SceneFindings } from './SceneFindings.tsx';
import { useInSight } from './useInSight.ts';

type Still = SlideParts['Still'];

/** What a picture is drawn for, CSS px; the grid makes it as wide as there is room. */
const picture = { width: 320, height: 180 } as const;

const close = () => perform({ kind: 'overlay', overlay: 'overview' });

export function Overview({ Still }: Pick<SlideParts, 'Still'>) {
  const m = usePresentingMessages().overlays.overview;
  const { briefing } = useTalk();
  return (
    <ModalOverlay
      className={`${styles.overlay}`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className={`${styles.modal}`}>
        <Dialog className={`${styles.dialog}`}>
          <header className={styles.head}>
            <Heading slot="title" className={`${styles.heading}`}>
              {m.title}
            </Heading>
            <p className={styles.hint}>{m.hint}</p>
            <Button onPress={close}>{m.close}</Button>
          </header>
          <SceneFindings />
          <SceneGrid key={briefing.id} Still={Still} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const buttonsOf = (grid: Element | null) => [...(grid?.querySelectorAll('button') ?? [])];

/** Gives the focus to a scene; nothing happens where there is none of that number. */
function reach(grid: Element | null, number: number): void {
  const button = buttonsOf(grid)[number - 1];
  button?.focus();
  button?.scrollIntoView({ block: 'nearest' });
}

/** One stop for the Tab key; within it the arrow keys move, row by row. */
function SceneGrid({ Still }: { readonly Still: Still }) {
  const { scenes, scene: present } = useTalk();
  const digits = usePlay((play) => play.digits);
  const grid = useRef<HTMLOListElement>(null);
  // The number of the scene that Tab leads to.
  const [stop, setStop] = useState(present.number);

  // The speaker window may lead on while the overview is open.
  useEffect(() => reach(grid.current, present.number), [present.number]);
  useEffect(() => {
    if (digits !== '') reach(grid.current, Number(digits));
  }, [digits]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const all = buttonsOf(grid.current);
    const columns = columnsOf(all.map(({ offsetTop }) => offsetTop));
    const to = gridMove(key, stop - 1, all.length, columns);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (digits !== '') perform({ kind: 'forget' });
    reach(grid.current, to + 1);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its buttons
    <ol ref={grid} className={styles.grid} onKeyDown={onKeyDown}>
      {scenes.map((scene) => (
        <Tile
          key={scene.id}
          scene={scene}
          isOn={scene.number === present.number}
          isStop={scene.number === stop}
          onReached={setStop}
          Still={Still}
        />
      ))}
    </ol>
  );
}

interface TileProps {
  readonly scene: ToldScene;
  /** its slide is on */
  readonly isOn: boolean;
  /** Tab leads to it */
  readonly isStop: boolean;
  readonly onReached: (number: number) => void;
  readonly Still: Still;
}

function Tile({ scene, isOn, isStop, onReached, Still }: TileProps) {
  const m = usePresentingMessages().overlays.overview;
  const { number, title, view, camera } = scene;
  const place = useRef<HTMLSpanElement>(null);
  const isInSight = useInSight(place);
  return (
    <li>
      <button
        type="button"
        className={styles.tile}
        tabIndex={isStop ? 0 : -1}
        aria-current={isOn || undefined}
        onFocus={() => onReached(number)}
        onClick={() => perform({ kind: 'go', scene: number })}
      >
        <span ref={place} className={styles.picture}>
          {isInSight && (
            <Still
              view={view}
              framing={camera.kind === 'framed' ? camera.framing : null}
              {...picture}
            />
          )}
        </span>
        <span className={styles.words}>
          <span className={styles.number}>{number}</span>{' '}
          <span lang={title.lang ?? undefined}>{plainText(title)}</span>{' '}
          {isOn && <span className={styles.on}>{m.isOn}</span>}
        </span>
      </button>
    </li>
  );
}
