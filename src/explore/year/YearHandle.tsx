/** The year looked at, as a slider: the handle in the plot, and anywhere in it to drag. */
import { useRef, type ReactNode } from 'react';
import type { YearRange } from '../../chronicle/years.ts';
import { centreOf, placeAt } from './chart.ts';
import { yearPlayer } from './player.ts';
import { valueAfterKey } from './sliderKeys.ts';
import { usePointerDrag, type At } from './usePointerDrag.ts';
import styles from './YearHandle.module.css';

interface Props {
  readonly years: YearRange;
  readonly year: number;
  readonly label: string;
  readonly valueText: string;
  /** id of the element that says more */
  readonly describedBy: string;
  /** the year that is pointed at; null when none is */
  readonly onPoint: (year: number | null) => void;
  /** whether the keyboard is on the handle */
  readonly onFocus: (focused: boolean) => void;
  /** what the handle moves over */
  readonly children: ReactNode;
}

export function YearHandle(props: Props) {
  const { years, year, onPoint, onFocus } = props;
  const input = useRef<HTMLInputElement>(null);
  const byPointer = useRef(false);
  const count = years.last - years.first + 1;
  const yearAt = ({ x }: At) => years.first + placeAt(x, count);
  const here = `${centreOf(year - years.first, count) * 100}%`;
  const follow = (at: At) => {
    onPoint(yearAt(at));
    yearPlayer.goTo(yearAt(at));
  };

  const drag = usePointerDrag({
    start(at) {
      byPointer.current = true;
      input.current?.focus({ preventScroll: true });
      byPointer.current = false;
      follow(at);
    },
    move: follow,
    end(at) {
      if (at.touch) onPoint(null);
    },
    hover: (at) => onPoint(at && yearAt(at)),
  });

  return (
    <div className={styles.plot} {...drag}>
      {props.children}
      <span className={styles.done} style={{ inlineSize: here }} />
      <input
        ref={input}
        className={`unseen-control ${styles.input}`}
        type="range"
        min={years.first}
        max={years.last}
        value={year}
        aria-label={props.label}
        aria-valuetext={props.valueText}
        aria-describedby={props.describedBy}
        onChange={(event) => yearPlayer.goTo(event.target.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const next = valueAfterKey(event.key, year, years.first, years.last);
          if (next === null) return;
          event.preventDefault();
          onFocus(true);
          yearPlayer.goTo(next);
        }}
        onFocus={() => onFocus(!byPointer.current)}
        onBlur={() => onFocus(false)}
      />
      <span className={styles.handle} style={{ insetInlineStart: here }} />
    </div>
  );
}
