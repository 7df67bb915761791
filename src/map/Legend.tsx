/** How to read the circles: nested on one baseline, from the same scale as the map. */
import { useId } from 'react';
import { useLang, useMessages } from '../i18n/LangContext.tsx';
import { companyShortName } from '../i18n/siteName.ts';
import { useStore } from '../state/store.ts';
import { useView } from '../state/ViewContext.tsx';
import { keyOfCompanies } from './companies.ts';
import styles from './Legend.module.css';
import { useMapStatus } from './mapStatus.ts';
import { isClamped } from './plants/marks.ts';
import { legendValues, smallestRadius, trueRadius } from './scale.ts';

/** From the circles to their values, px. */
const lead = 22;
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
  const lang = useLang();
  const title = useId();
  const { shown } = useView();
  const byCompany = useStore(({ color }) => color === 'company');
  const inTruePlaces = useStore(({ places }) => places === 'true');
  const { scale, largest, isParted, isJoined, isCapped } = useMapStatus();
  if (!scale) return null;

  const radii = legendValues(largest).map((value) => ({ value, r: trueRadius(value, scale) }));
  const most = radii[0]?.r ?? 0;
  const height = Math.max(2 * most, rowHeight * radii.length) + 4;
  const baseline = height - 2;
  const rows = rowsOf(
    radii.map(({ r }) => baseline - 2 * r + 1),
    height,
  );
  const centre = most + 1;
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
      <svg
        className={styles['circles']}
        width={most * 2 + lead + 96}
        height={height}
        role="img"
        aria-label={m.circles(radii.map(({ value }) => m.value(value, lang)))}
      >
        {radii.map(({ value, r }, index) => {
          const row = rows[index] ?? 0;
          const top = baseline - 2 * r;
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

/** Rows keep their distance even where the tops of small circles lie close together. */
function rowsOf(tops: readonly number[], height: number): readonly number[] {
  const rows: number[] = [];
  for (const top of tops) rows.push(Math.max(top, (rows.at(-1) ?? -rowHeight) + rowHeight, 2));
  const room = (index: number) => height - (tops.length - 1 - index) * rowHeight - 10;
  return rows.map((row, index) => Math.min(row, room(index)));
}

function CompanyColours() {
  const m = useMessages().map.legend;
  const lang = useLang();
  const { chronicle } = useView();
  const { ids, hasOthers } = keyOfCompanies(chronicle);
  return (
    <ul className={styles['companies']} aria-label={m.companies}>
      {ids.map((id, rank) => {
        const company = chronicle.companies.get(id);
        return (
          <li key={id}>
            <Swatch colour={`var(--company-${rank + 1})`} />
            {company ? companyShortName(company, lang) : id}
          </li>
        );
      })}
      {hasOthers && (
        <li>
          <Swatch colour="var(--company-other)" /> {m.otherCompanies}
        </li>
      )}
    </ul>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg
      className={styles['swatch']}
      width="12"
      height="12"
      viewBox="-6 -6 12 12"
      aria-hidden="true"
      style={{ color: colour }}
    >
      <circle r="5.2" />
      <circle className={styles['filled']} r="3.4" />
    </svg>
  );
}

function Key({ look }: { look: 'building' | 'lapsed' | 'unstated' | 'joined' }) {
  return (
    <svg className={styles[look]} width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      {look === 'building' && (
        <>
          <circle className={styles['line']} r="6.5" />
          <path
            className={styles['hatch']}
            d="M-6 -2L-2 -6M-6 3L3 -6M-4 5.2L5.2 -4M0.5 6.2L6.2 0.5"
          />
        </>
      )}
      {look === 'joined' && (
        <>
          <circle className={styles['line']} r="5.2" />
          <circle className={styles['line']} r="8.2" />
        </>
      )}
      {(look === 'lapsed' || look === 'unstated') && (
        <circle className={styles['dashed']} r="6.5" />
      )}
      {look === 'lapsed' && <path className={styles['stroke']} d="M-2 -2L2 2M-2 2L2 -2" />}
      {look === 'unstated' && (
        <text className={styles['question']} y="3.4" textAnchor="middle">
          ?
        </text>
      )}
    </svg>
  );
}
