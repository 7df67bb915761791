/** The legend as a slide shows it: large, and only the signs that the view has. */
import { useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { useView } from '../state/ViewContext.tsx';
import legend from './Legend.module.css';
import { Circles, CompanyColours, Key } from './LegendParts.tsx';
import { useMapStatus } from './mapStatus.ts';
import type { PlantScale } from './scale.ts';
import styles from './SlideLegend.module.css';

export function SlideLegend() {
  const scale = useMapStatus((status) => status.scale);
  return scale && <Panel scale={scale} />;
}

function Panel({ scale }: { scale: PlantScale }) {
  const m = useMessages().map.legend;
  const title = useId();
  const { shown } = useView();
  const byCompany = useStore(({ color }) => color === 'company');
  const { largest, isJoined } = useMapStatus();
  const figure = useRef<HTMLElement>(null);
  const rowHeight = useRowHeight(figure);

  const plants = shown.filter(({ site }) => site.kind === 'vehicles');
  const keys = [
    plants.some(({ status }) => status === 'construction') && ('building' as const),
    plants.some(({ status }) => status === 'lapsed') && ('lapsed' as const),
    plants.some(({ announced }) => announced === null) && ('unstated' as const),
    isJoined && ('joined' as const),
  ].filter((key) => key !== false);
  const words = { ...m, unstated: m.notStated };
  return (
    <figure
      className={`${legend['figure']} ${styles['panel']}`}
      ref={figure}
      aria-labelledby={title}
      data-map-obstacle=""
    >
      <figcaption className={legend['title']} id={title}>
        {m.title}
      </figcaption>
      <Circles scale={scale} largest={largest} rowHeight={rowHeight} />
      {keys.length > 0 && (
        <ul className={legend['keys']} data-neutral={byCompany || undefined}>
          {keys.map((key) => (
            <li key={key}>
              <Key look={key} /> {words[key]}
            </li>
          ))}
        </ul>
      )}
      {byCompany && <CompanyColours />}
    </figure>
  );
}

/** Px of a row of values in the type that the slide has now. */
function useRowHeight(element: RefObject<HTMLElement | null>): number {
  const [px, setPx] = useState(30);
  useLayoutEffect(() => {
    const measure = () => {
      if (!element.current) return;
      const type = Number.parseFloat(getComputedStyle(element.current).fontSize);
      if (type > 0) setPx(type * 1.25);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element]);
  return px;
}
