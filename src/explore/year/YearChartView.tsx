/** Draws the year chart; the slider over it carries the meaning for other senses. */
import type { YearChart } from './chart.ts';
import styles from './YearChartView.module.css';

const percent = (fraction: number) => `${fraction * 100}%`;

export function YearChartView({ chart, year }: { chart: YearChart; year: number }) {
  const points = chart.line.map(({ x, y }) => `${x * 100},${(1 - y) * 100}`).join(' ');
  return (
    <div className={styles.chart} aria-hidden="true">
      <div className={styles.plot}>
        <svg className={styles.bars} viewBox="0 0 100 100" preserveAspectRatio="none">
          {chart.bars.map((bar) => (
            <rect
              key={bar.year}
              className={bar.year <= year ? styles.bar : `${styles.bar} ${styles.later}`}
              x={bar.x * 100}
              width={bar.width * 100}
              y={(1 - bar.height) * 100}
              height={bar.height * 100}
            />
          ))}
          <polyline className={styles.line} points={points} vectorEffect="non-scaling-stroke" />
        </svg>
      </div>
      <div className={styles.years}>
        {chart.bars.map((bar, index) => (
          <span
            key={bar.year}
            className={bar.year === year ? styles.current : styles.tick}
            style={{ insetInlineStart: percent((index + 0.5) / chart.bars.length) }}
          >
            {bar.year}
          </span>
        ))}
      </div>
    </div>
  );
}
