/** The drawn side of the story: a strip of the shared time axis for each row. */
import milestoneMark from '../milestoneMark.module.css';
import type { StoryAxis, StoryMark, StoryRow } from './story.ts';
import styles from './StoryStrip.module.css';

export const stripWidth = 124;
export const stripPad = 8;
const height = 20;
const middle = height / 2;
/** Shorter intervals are drawn as points, px. */
const shortest = 8;

/** A promise: an open lozenge over its interval. */
function Planned({ mark, axis }: { mark: StoryMark; axis: StoryAxis }) {
  const from = axis.x(mark.when.from);
  const to = axis.xEnd(mark.when.to);
  const width = Math.max(to - from, shortest);
  return (
    <rect
      className={mark.inferred ? milestoneMark.plannedInferred : milestoneMark.planned}
      x={(from + to - width) / 2}
      y={middle - 4}
      width={width}
      height={8}
      rx={4}
    />
  );
}

/** An outcome: a dot, or a bar as long as the date is vague. */
function Actual({ mark, axis }: { mark: StoryMark; axis: StoryAxis }) {
  const from = axis.x(mark.when.from);
  const to = axis.xEnd(mark.when.to);
  const className = mark.inferred ? milestoneMark.actualInferred : milestoneMark.actual;
  if (to - from < shortest) {
    return <circle className={className} cx={(from + to) / 2} cy={middle} r={3.5} />;
  }
  return <rect className={className} x={from} y={middle - 3} width={to - from} height={6} rx={3} />;
}

/** The years above the rows. */
export function AxisStrip({ axis }: { axis: StoryAxis }) {
  return (
    <svg className={styles.strip} width={stripWidth} height={16} aria-hidden="true">
      {axis.ticks.map(({ year, x }) => (
        <text key={year} className={styles.year} x={x} y={11}>
          {year}
        </text>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: StoryRow;
  readonly axis: StoryAxis;
}

export function MarksStrip({ row, axis }: RowProps) {
  const start = row.planned[0];
  const end = row.actual[0];
  return (
    <svg className={styles.strip} width={stripWidth} height={height} aria-hidden="true">
      {start && end && (
        <line
          className={styles.link}
          x1={axis.xEnd(start.when.to)}
          x2={axis.x(end.when.from)}
          y1={middle}
          y2={middle}
        />
      )}
      {row.planned.map((mark) => (
        <Planned key={mark.when.from + mark.when.to} mark={mark} axis={axis} />
      ))}
      {row.actual.map((mark) => (
        <Actual key={mark.when.from + mark.when.to} mark={mark} axis={axis} />
      ))}
    </svg>
  );
}
