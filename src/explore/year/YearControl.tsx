/** The timeline: the year looked at, play, hindsight, and the years of announcement. */
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { yearsOf } from '../../chronicle/years.ts';
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Check } from '../../ui/Check.tsx';
import { AnnouncedBrush } from './AnnouncedBrush.tsx';
import { brushOf } from './brush.ts';
import { centreOf, yearChart } from './chart.ts';
import { Playback } from './Playback.tsx';
import { useYearPlayer } from './player.ts';
import { AnnouncedHelp, ReadOut, YearFigures } from './ReadOut.tsx';
import { timelineOf } from './timeline.ts';
import { TopLine } from './TopLine.tsx';
import { YearChartView } from './YearChartView.tsx';
import { YearHandle } from './YearHandle.tsx';
import styles from './YearControl.module.css';

export function YearControl() {
  const m = useMessages().year;
  const lang = useLang();
  const id = useId();
  const view = useView();
  const hindsight = useStore((state) => state.hindsight);
  const setHindsight = useStore((state) => state.setHindsight);
  const [pointed, setPointed] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const [brushed, setBrushed] = useState(false);

  const years = yearsOf(view.chronicle);
  const count = years.last - years.first + 1;
  const player = useYearPlayer(view.chronicle);
  const year = Math.min(Math.max(view.asOf ?? years.last, years.first), years.last);

  // The map comes first: the chart follows it.
  const seen = useDeferredValue(view);
  const timeline = useMemo(() => timelineOf(seen), [seen]);
  const chart = useMemo(() => yearChart(timeline.points, timeline.scale), [timeline]);
  const { announcedIn } = seen.filters;
  const pointOf = (wanted: number) => timeline.points.find((point) => point.year === wanted);

  const told = pointed ?? (focused ? year : null);
  const toldPoint = told === null || brushed ? undefined : pointOf(told);
  useEffect(() => {
    if (!toldPoint && !brushed) return;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setPointed(null);
      setFocused(false);
      setBrushed(false);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [toldPoint, brushed]);

  const { updated } = view.chronicle.dataset.meta;
  const isOver = (wanted: number) => wanted < years.last || updated.endsWith('-12-31');

  const firstEnd = useRef<HTMLInputElement>(null);
  const clear = () => {
    const { narrow, orderCamera } = useStore.getState();
    markInput('filter');
    narrow({ announcedIn: null });
    orderCamera({ kind: 'shown' });
    // The button goes: the focus stays with the range.
    firstEnd.current?.focus();
  };

  const here = pointOf(year);
  const short = (amount: number | null | undefined) => formatShort(amount ?? 0, lang);
  const valueText = m.value(year, short(here?.announced), short(here?.operating));

  return (
    <section className={styles.frame} aria-label={m.title}>
      <div className={styles.control}>
        <div className={styles.left}>
          <Playback state={player} year={year} />
          <Check
            className={styles.hindsight}
            isSelected={hindsight}
            onChange={setHindsight}
            aria-describedby={`${id}-hindsight`}
          >
            <span>
              {m.hindsight}
              <span id={`${id}-hindsight`} className={styles.help}>
                {m.hindsightHelp[hindsight ? 'on' : 'off']}
              </span>
            </span>
          </Check>
        </div>
        <div className={styles.time}>
          <YearHandle
            years={years}
            year={year}
            label={m.label}
            valueText={valueText}
            describedBy={`${id}-year`}
            onPoint={setPointed}
            onFocus={(on) => {
              setFocused(on);
              // The keyboard moves on from where the pointer was left lying.
              if (on) setPointed(null);
            }}
          >
            {timeline.empty ? (
              <p className={styles.empty}>{m.empty[timeline.empty]}</p>
            ) : (
              <YearChartView
                chart={chart}
                here={centreOf(year - years.first, count)}
                isIn={(at) =>
                  at >= (announcedIn?.from ?? -Infinity) && at <= (announcedIn?.to ?? Infinity)
                }
              />
            )}
          </YearHandle>
          <AnnouncedBrush
            years={years}
            year={year}
            describedBy={`${id}-announced`}
            onPoint={setBrushed}
            firstEnd={firstEnd}
          />
          <TopLine
            scale={timeline.scale}
            range={view.filters.announcedIn && brushOf(view.filters.announcedIn, years)}
            onClear={clear}
          />
          {toldPoint && (
            <ReadOut
              point={toldPoint}
              year={year}
              isOver={isOver(toldPoint.year)}
              x={centreOf(toldPoint.year - years.first, count)}
            />
          )}
          {brushed && <AnnouncedHelp />}
        </div>
        <p className={styles.figures} aria-hidden="true">
          {valueText}
        </p>
      </div>
      <div id={`${id}-year`} className="visually-hidden">
        {here && <YearFigures point={here} year={year} isOver={isOver(year)} />}
        <p>{m.chart}</p>
      </div>
      <p id={`${id}-announced`} className="visually-hidden">
        {m.announced.help}
      </p>
    </section>
  );
}
