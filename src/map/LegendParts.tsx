/** What the legend is made of, at the map's edge and on a slide: all sizes follow the type. */
import { useLang, useMessages } from '../i18n/LangContext.tsx';
import { companyShortName } from '../i18n/siteName.ts';
import { useView } from '../state/ViewContext.tsx';
import { keyOfCompanies } from './companies.ts';
import styles from './Legend.module.css';
import type { MapStatus } from './mapStatus.ts';
import { nestedCircles } from './nested.ts';
import type { PlantScale } from './scale.ts';

interface CirclesProps {
  readonly scale: PlantScale;
  readonly largest: MapStatus['largest'];
  /** px */
  readonly rowHeight: number;
}

/** Circles of round values by the map's own scale, nested on one baseline. */
export function Circles({ scale, largest, rowHeight }: CirclesProps) {
  const m = useMessages().map.legend;
  const lang = useLang();
  const { circles, width, height, cx, textX } = nestedCircles(largest, scale, rowHeight);
  return (
    <svg
      className={styles['circles']}
      width={width}
      height={height}
      role="img"
      aria-label={m.circles(circles.map(({ value }) => m.value(value, lang)))}
    >
      {circles.map(({ value, r, cy, row, lead }) => (
        <g key={value}>
          <circle className={styles['circle']} cx={cx} cy={cy} r={r} />
          <path className={styles['lead']} d={lead} />
          <text className={styles['value']} x={textX} y={row + 0.47 * rowHeight}>
            {m.value(value, lang)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Which colour stands for which company. */
export function CompanyColours() {
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
      viewBox="-6 -6 12 12"
      aria-hidden="true"
      style={{ color: colour }}
    >
      <circle r="5.2" />
      <circle className={styles['filled']} r="3.4" />
    </svg>
  );
}

/** How a plant is drawn, small. */
export function Key({ look }: { look: 'building' | 'lapsed' | 'unstated' | 'joined' }) {
  return (
    <svg className={`${styles['key']} ${styles[look]}`} viewBox="-9 -9 18 18" aria-hidden="true">
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
