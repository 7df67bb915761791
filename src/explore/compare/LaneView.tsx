/** One lane of the time axis, drawn. */
import type { Interval } from '../../dataset/schema.ts';
import type { StoryAxis } from '../panel/story.ts';
import { useDelayWords, useMarkWords } from './laneWords.ts';
import { momentsOf, placeLabels, type Lane, type LaneMark, type Placed } from './lanes.ts';
import milestoneMark from '../milestoneMark.module.css';
import styles from './TimeLanes.module.css';

/** Shorter intervals are drawn as points, px. */
const shortest = 9;
/** From the line to the nearest label's middle, in sizes of the text. */
const clear = 1.35;
/** From one row of labels to the next, in sizes of the text. */
const rowHeight = 1.3;

/** Width of a label, px: an ideograph is as wide as high, a Latin letter about half of it. */
const widthOf = (text: string, em: number): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.52), 0) * em;

interface Label {
  /** px from the left edge to what it names */
  readonly x: number;
  readonly text: string;
  readonly isDelay: boolean;
}

interface Props {
  readonly lane: Lane;
  readonly axis: StoryAxis;
  /** px */
  readonly width: number;
  /** size of the text, px */
  readonly em: number;
}

export function LaneView({ lane, axis, width, em }: Props) {
  const wordsOf = useMarkWords(lane, true);
  const delayWords = useDelayWords();
  const { marks, delay } = lane;
  const middleOf = ({ from, to }: Interval) => (axis.x(from) + axis.xEnd(to)) / 2;

  const labelled = (planned: boolean) =>
    momentsOf(
      marks.filter((mark) => mark.planned === planned),
      middleOf,
    ).map(({ x, marks: same }) => ({ x, text: same.map(wordsOf).join(' · '), isDelay: false }));
  const bar = delay && { from: axis.xEnd(delay.from), to: axis.xEnd(delay.to) };
  const late =
    delay && bar ? [{ x: (bar.from + bar.to) / 2, text: delayWords(delay), isDelay: true }] : [];
  const place = (labels: readonly Label[]) => {
    const sorted = labels.toSorted((a, b) => a.x - b.x);
    const wide = sorted.map(({ x, text }) => ({ x, width: widthOf(text, em) }));
    const places = placeLabels(wide, width);
    return sorted.map((label, index) => ({ label, at: places[index] ?? { left: 0, level: 0 } }));
  };
  const above = place(labelled(false));
  const below = place([...labelled(true), ...late]);
  const levels = (labels: readonly { at: Placed }[]) =>
    Math.max(0, ...labels.map(({ at }) => at.level + 1));
  const line = (levels(above) * rowHeight + clear * 0.55) * em;
  const height = line + (levels(below) * rowHeight + clear * 0.75) * em;

  const label =
    (side: 1 | -1) =>
    ({ label: { x, text, isDelay }, at: { left, level } }: (typeof above)[number]) => {
      const y = line + side * (clear + level * rowHeight) * em;
      return (
        <g key={`${x} ${text}`}>
          {level > 0 && (
            <line
              className={styles.leader}
              x1={x}
              x2={x}
              y1={line + side * 7}
              y2={y - side * em * 0.6}
            />
          )}
          <text className={isDelay ? styles.delayLabel : styles.label} x={left} y={y + em * 0.35}>
            {text}
          </text>
        </g>
      );
    };

  return (
    <svg className={styles.strip} width={width} height={height}>
      <line className={styles.track} x1={0} x2={width} y1={line} y2={line} />
      {bar && (
        <rect
          className={styles.delay}
          x={bar.from}
          y={line - 3}
          width={Math.max(1, bar.to - bar.from)}
          height={6}
        />
      )}
      {marks
        .toSorted((a, b) => Number(b.planned) - Number(a.planned))
        .map((one) => (
          <Mark
            key={`${one.field} ${one.phase} ${one.planned} ${one.mark.when.from} ${one.mark.when.to}`}
            one={one}
            axis={axis}
            y={line}
          />
        ))}
      {above.map(label(-1))}
      {below.map(label(1))}
    </svg>
  );
}

/** Open and dashed where planned, filled where reported, dotted where inferred. */
function Mark({ one, axis, y }: { one: LaneMark; axis: StoryAxis; y: number }) {
  const { mark, planned } = one;
  const from = axis.x(mark.when.from);
  const to = axis.xEnd(mark.when.to);
  const mood = planned ? 'planned' : 'actual';
  const className = milestoneMark[mark.inferred ? `${mood}Inferred` : mood];
  const width = Math.max(to - from, shortest);
  const height = planned ? shortest + 2 : shortest - 1;
  return (
    <rect
      className={className}
      x={(from + to - width) / 2}
      y={y - height / 2}
      width={width}
      height={height}
      rx={height / 2}
    />
  );
}
