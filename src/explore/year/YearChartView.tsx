/** Draws the year chart. For other senses the handle over it says the same. */
import statusColour from '../../ui/statusColour.module.css';
import type { YearChart } from './chart.ts';
import styles from './YearChartView.module.css';

const percent = (fraction: number) => `${fraction * 100}%`;

interface Props {
  readonly chart: YearChart;
  /** the middle of the year looked at, as a fraction of the width */
  readonly here: number;
  /** whether a year is in the range of announcements */
  readonly isIn: (year: number) => boolean;
}

export function YearChartView({ chart, here, isIn }: Props) {
  const points = chart.line.map(({ x, y }) => `${x * 100},${(1 - y) * 100}`).join(' ');
  return (
    <div className={styles.chart} aria-hidden="true">
      {chart.bars.map(({ year, x, width, segments, toCome }) => (
        <div
          key={year}
          className={isIn(year) ? styles.bar : `${styles.bar} ${styles.out}`}
          style={{ insetInlineStart: percent(x), inlineSize: percent(width) }}
        >
          {segments.map(({ status, height }) => (
            <div
              key={status}
              className={`${styles.segment} ${styles[status]} ${statusColour[status]}`}
              style={{ blockSize: percent(height) }}
              data-empty={height === 0 || undefined}
            />
          ))}
          <div
            className={`${styles.segment} ${styles.toCome}`}
            style={{ blockSize: percent(toCome) }}
            data-empty={toCome === 0 || undefined}
          />
        </div>
      ))}
      <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none">
        <polyline className={styles.line} points={points} vectorEffect="non-scaling-stroke" />
      </svg>
      {/* The same line once more, as far as the year looked at. */}
      <svg
        className={`${styles.lines} ${styles.reached}`}
        style={{ clipPath: `inset(-10% ${percent(1 - here)} -10% -10%)` }}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <polyline className={styles.line} points={points} vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}
