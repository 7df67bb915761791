/** How to read the circles: nested on one baseline, from the same scale as the map. */
import { useId } from 'react';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { useView } from '../state/ViewContext.tsx';
import styles from './Legend.module.css';
import { Circles, CompanyColours, Key } from './LegendParts.tsx';
import { useMapStatus } from './mapStatus.ts';
import { isClamped } from './plants/marks.ts';
import { smallestRadius } from './scale.ts';

/** Of the values in the legend's type, px. */
const rowHeight = 17;

/** At the map's edge, on screens that have room for it. */
export function Legend() {
  const isKnown = useMapStatus(({ scale }) => scale !== null);
  if (!isKnown) return null;
  return (
    <div className={styles['legend']} data-map-obstacle="">
      <LegendBody />
    </div>
  );
}

export function LegendBody() {
  const m = useMessages().map.legend;
  const title = useId();
  const { shown } = useView();
  const byCompany = useStore(({ color }) => color === 'company');
  const inTruePlaces = useStore(({ places }) => places === 'true');
  const { scale, largest, isParted, isJoined, isCapped } = useMapStatus();
  if (!scale) return null;

  const hasClamped = shown.some((outcome) => isClamped(outcome, scale));
  const notes = [
    inTruePlaces && m.truePlaces,
    !inTruePlaces && isParted && m.parted,
    hasClamped && m.clamped(Math.round(smallestRadius * 2)),
    isCapped && m.capped,
  ].filter((note) => note !== false);
  return (
    <figure className={styles['figure']} aria-labelledby={title}>
      <figcaption className={styles['title']} id={title}>
        {m.title}
      </figcaption>
      <Circles scale={scale} largest={largest} rowHeight={rowHeight} />
      <ul className={styles['keys']} data-neutral={byCompany || undefined}>
        <li>
          <Key look="building" /> {m.building}
        </li>
        <li>
          <Key look="lapsed" /> {m.lapsed}
        </li>
        <li>
          <Key look="unstated" /> {m.notStated}
        </li>
        {isJoined && (
          <li>
            <Key look="joined" /> {m.joined}
          </li>
        )}
      </ul>
      {byCompany && <CompanyColours />}
      {notes.length > 0 && (
        <p className={styles['note']}>
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      )}
    </figure>
  );
}
