/** The year looked at: a chart that is also a slider, play, and hindsight. */
import { useEffect, useMemo, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { yearSeries, yearsOf } from '../../chronicle/years.ts';
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { linksOf } from '../../state/filters.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { nextYear, yearChart } from './chart.ts';
import { YearChartView } from './YearChartView.tsx';
import styles from './YearControl.module.css';

/** Long enough to see circles grow and read the headline's figures. */
const stepMilliseconds = 1200;

export function YearControl() {
  const m = useMessages().year;
  const lang = useLang();
  const { chronicle } = useView();
  const asOf = useStore((state) => state.asOf);
  const setAsOf = useStore((state) => state.setAsOf);
  const hindsight = useStore((state) => state.hindsight);
  const setHindsight = useStore((state) => state.setHindsight);
  const companies = useStore((state) => state.companies);
  const [playing, setPlaying] = useState(false);

  const { first, last } = yearsOf(chronicle);
  const year = asOf ?? last;
  const goTo = (next: number) => {
    markInput('year');
    setAsOf(next === last ? null : next);
  };

  const series = useMemo(
    () =>
      yearSeries(
        chronicle,
        hindsight,
        (site) => linksOf(site, { companies, roles: [] }).length > 0,
      ),
    [chronicle, hindsight, companies],
  );
  const chart = useMemo(() => yearChart(series), [series]);
  const here = series.find((point) => point.year === year);

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = nextYear(year, last);
      if (next === null) setPlaying(false);
      else goTo(next);
    }, stepMilliseconds);
    return () => clearTimeout(timer);
  });

  const valueText = m.value(
    year,
    formatShort(here?.announced ?? 0, lang),
    formatShort(here?.operating ?? 0, lang),
  );

  return (
    <section className={styles.control} aria-label={m.title}>
      <div className={styles.left}>
        <div className={styles.now}>
          <Button
            aria-label={playing ? m.pause : m.play}
            onPress={() => {
              // From the end, play starts over.
              if (!playing && year === last) goTo(first);
              setPlaying(!playing);
            }}
          >
            <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
              {playing ? (
                <path d="M2.5 1.5h2.5v9h-2.5zM7 1.5h2.5v9h-2.5z" />
              ) : (
                <path d="M2.5 1l8 5-8 5z" />
              )}
            </svg>
          </Button>
          <span className={styles.year}>{year}</span>
        </div>
        <Check
          className={styles.hindsight}
          isSelected={hindsight}
          onChange={setHindsight}
          aria-describedby="hindsight-help"
        >
          {m.hindsight}
        </Check>
        <span id="hindsight-help" className={styles.help}>
          {m.hindsightHelp}
        </span>
      </div>
      <div className={styles.chart}>
        <YearChartView chart={chart} year={year} />
        <Slider
          className={`${styles.slider}`}
          aria-label={m.label}
          minValue={first}
          maxValue={last}
          step={1}
          value={year}
          onChange={(value) => {
            setPlaying(false);
            if (value !== year) goTo(value);
          }}
          formatOptions={{ useGrouping: false }}
        >
          {/* From the middle of the first year's band to the middle of the last's. */}
          <div className={styles.span} style={{ insetInline: `${50 / series.length}%` }}>
            <SliderTrack className={`${styles.track}`}>
              <SliderThumb
                className={`${styles.thumb}`}
                aria-label={m.label}
                aria-describedby="year-value"
              />
            </SliderTrack>
          </div>
        </Slider>
        <span id="year-value" className="visually-hidden">
          {valueText}. {m.chart}
        </span>
      </div>
    </section>
  );
}
