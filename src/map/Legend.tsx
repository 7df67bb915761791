/** How to read the circles: nested on one baseline, from the same scale as the map. */
import { useId } from 'react';
import { useLang, useMessages } from '../i18n/LangContext.tsx';
import { useView } from '../state/ViewContext.tsx';
import styles from './Legend.module.css';
import { useMapStatus } from './mapStatus.ts';
import { isClamped } from './plants/marks.ts';
import { legendValues, smallestRadius, trueRadius } from './scale.ts';

/** From the circles to their values, px. */
const lead = 22;
const rowHeight = 17;

export function Legend() {
  const m = useMessages().map.legend;
  const lang = useLang();
  const title = useId();
  const { shown } = useView();
  const { scale, largest, isParted } = useMapStatus();
  if (!scale) return null;

  const circles = legendValues(largest).map((value) => ({ value, r: trueRadius(value, scale) }));
  const most = circles[0]?.r ?? 0;
  const height = Math.max(2 * most, rowHeight * circles.length) + 4;
  const baseline = height - 2;
  const centre = most + 1;
  const hasClamped = shown.some((outcome) => isClamped(outcome, scale));
  return (
    <figure className={styles['legend']} aria-labelledby={title} data-map-obstacle="">
      <figcaption className={styles['title']} id={title}>
        {m.title}
      </figcaption>
      <svg
        className={styles['circles']}
        width={most * 2 + lead + 96}
        height={height}
        role="img"
        aria-label={m.circles(circles.map(({ value }) => m.value(value, lang)))}
      >
        {circles.map(({ value, r }, index) => {
          const top = baseline - 2 * r;
          // Rows keep their distance even where the tops of small circles lie close together.
          const row = Math.max(top, index * rowHeight + 1) + 1;
          return (
            <g key={value}>
              <circle className={styles['circle']} cx={centre} cy={baseline - r} r={r} />
              <path
                className={styles['lead']}
                d={`M${centre} ${top}H${centre + most * 0.7}L${centre + most + lead - 8} ${row + 4}H${centre + most + lead - 2}`}
              />
              <text className={styles['value']} x={centre + most + lead + 2} y={row + 8}>
                {m.value(value, lang)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles['keys']}>
        <li>
          <Key isLapsed /> {m.lapsed}
        </li>
        <li>
          <Key isLapsed={false} /> {m.notStated}
        </li>
      </ul>
      {(isParted || hasClamped) && (
        <p className={styles['note']}>
          {isParted && <span>{m.parted}</span>}
          {hasClamped && <span>{m.clamped(Math.round(smallestRadius * 2))}</span>}
        </p>
      )}
    </figure>
  );
}

function Key({ isLapsed }: { isLapsed: boolean }) {
  return (
    <svg
      className={isLapsed ? styles['lapsed'] : styles['unstated']}
      width="16"
      height="16"
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      <circle className={styles['dashed']} r="6.5" />
      {isLapsed ? (
        <path className={styles['stroke']} d="M-2 -2L2 2M-2 2L2 -2" />
      ) : (
        <text className={styles['question']} y="3.4" textAnchor="middle">
          ?
        </text>
      )}
    </svg>
  );
}
