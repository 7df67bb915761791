/** On a slide: the years with what was announced in them and what operated, and the one looked at. */
import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { yearsOf } from '../../chronicle/years.ts';
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { useWidth } from '../compare/useWidth.ts';
import { formatMonth } from '../headline/month.ts';
import { centreOf, placeAt, yearChart } from '../year/chart.ts';
import { YearFigures } from '../year/ReadOut.tsx';
import { valueAfterKey } from '../year/sliderKeys.ts';
import { timelineOf } from '../year/timeline.ts';
import { usePointerDrag, type At } from '../year/usePointerDrag.ts';
import { YearChartView } from '../year/YearChartView.tsx';
import { yearLabels } from './room.ts';
import styles from './SlideTimeline.module.css';

/** The clicker's, whatever has the focus. */
const clickerKeys = new Set(['PageUp', 'PageDown']);

export function SlideTimeline() {
  const m = useMessages().year;
  const lang = useLang();
  const id = useId();
  const view = useView();
  const plot = useRef<HTMLDivElement>(null);
  const { width, em } = useWidth(plot);

  const { chronicle } = view;
  const years = yearsOf(chronicle);
  const count = years.last - years.first + 1;
  const year = Math.min(Math.max(view.asOf ?? years.last, years.first), years.last);
  const here = centreOf(year - years.first, count);

  // The map comes first: the chart follows it.
  const seen = useDeferredValue(view);
  const timeline = useMemo(() => timelineOf(seen), [seen]);
  const chart = useMemo(() => yearChart(timeline.points, timeline.scale), [timeline]);
  const { announcedIn } = seen.filters;
  const { announced, operating } = timeline.scale;
  // The ends of the scales are of today: a slide of what was known then does not give them away.
  const tellsScale = seen.standpoint.hindsight;

  const goTo = (wanted: number) => {
    if (wanted === year) return;
    markInput('year');
    useStore.getState().setAsOf(wanted === years.last ? null : wanted);
  };
  // The focus stays where it is: after a drag the arrows still lead from scene to scene.
  const follow = ({ x }: At) => goTo(years.first + placeAt(x, count));
  const drag = usePointerDrag({ start: follow, move: follow, end: () => {}, hover: () => {} });

  const point = timeline.points.find((one) => one.year === year);
  const short = (amount: number | null | undefined) => formatShort(amount ?? 0, lang);
  const isOver = year < years.last || chronicle.dataset.meta.updated.endsWith('-12-31');

  return (
    <section className={styles.frame} aria-label={m.title}>
      <div className={styles.timeline}>
        <YearLookedAt year={year} isOver={isOver} />
        <p className={`${styles.scale} ${styles.bars}`} aria-hidden="true">
          {tellsScale && announced > 0 && m.announcedScale(short(announced))}
        </p>
        <div className={styles.time}>
          <div ref={plot} className={styles.plot} {...drag}>
            {timeline.empty ? (
              <p className={styles.empty}>{m.empty[timeline.empty]}</p>
            ) : (
              <YearChartView
                chart={chart}
                here={here}
                isIn={(at) =>
                  at >= (announcedIn?.from ?? -Infinity) && at <= (announcedIn?.to ?? Infinity)
                }
              />
            )}
            <input
              className={`unseen-control ${styles.input}`}
              type="range"
              min={years.first}
              max={years.last}
              value={year}
              aria-label={m.label}
              aria-valuetext={m.value(year, short(point?.announced), short(point?.operating))}
              aria-describedby={`${id}-year`}
              onChange={(event) => goTo(event.target.valueAsNumber)}
              onKeyDown={(event) => {
                if (event.altKey || event.ctrlKey || event.metaKey) return;
                if (clickerKeys.has(event.key)) return event.preventDefault();
                const next = valueAfterKey(event.key, year, years.first, years.last);
                if (next === null) return;
                event.preventDefault();
                event.stopPropagation();
                goTo(next);
              }}
            />
            <span className={styles.handle} style={{ insetInlineStart: `${here * 100}%` }} />
          </div>
          <div className={styles.years} aria-hidden="true">
            {yearLabels(years, year, width / em).map(({ year: at, x }) => (
              <span
                key={at}
                className={at === year ? styles.current : undefined}
                style={{ insetInlineStart: `${x * 100}%` }}
              >
                {at}
              </span>
            ))}
          </div>
        </div>
        <p className={`${styles.scale} ${styles.line}`} aria-hidden="true">
          {tellsScale && operating > 0 && m.operatingScale(short(operating))}
        </p>
      </div>
      <div id={`${id}-year`} className="visually-hidden">
        {point && <YearFigures point={point} year={year} isOver={isOver} />}
        <p>{m.chart}</p>
      </div>
    </section>
  );
}

/** The year in large, and what it stands for where that is not all of it as known today. */
function YearLookedAt({ year, isOver }: { year: number; isOver: boolean }) {
  const words = usePresentingMessages().slideParts;
  const lang = useLang();
  const { standpoint } = useView();
  return (
    <p className={styles.looked}>
      <span className={styles.year}>{year}</span>
      {!standpoint.hindsight ? (
        <span className={styles.note}>{words.asKnownThen}</span>
      ) : (
        !isOver && <span className={styles.note}>{formatMonth(standpoint.day, lang)}</span>
      )}
    </p>
  );
}
