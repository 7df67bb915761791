/** The range of announcements, set on the years themselves: two ends, each a slider, and a drag. */
import { useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { YearRange } from '../../chronicle/years.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { brushOf, dragged, filterOf, gripAt, isSameRange, type Brush, type Grip } from './brush.ts';
import { centreOf, placeAt } from './chart.ts';
import { yearPlayer } from './player.ts';
import { valueAfterKey } from './sliderKeys.ts';
import { usePointerDrag, type At } from './usePointerDrag.ts';
import styles from './AnnouncedBrush.module.css';

/** How near to an end a press takes hold of it, CSS px: half a target. */
const reach = { mouse: 12, touch: 22 };

interface Held {
  readonly grip: Grip;
  readonly begun: Brush;
  readonly start: number;
}

interface Props {
  readonly years: YearRange;
  readonly year: number;
  /** id of the element that says what the years mean */
  readonly describedBy: string;
  /** whether the brush is pointed at, held or has the keyboard */
  readonly onPoint: (on: boolean) => void;
  /** the slider of the range's first year */
  readonly firstEnd: Ref<HTMLInputElement>;
}

export function AnnouncedBrush({ years, year, describedBy, onPoint, firstEnd }: Props) {
  const m = useMessages().year.announced;
  const filter = useStore((state) => state.announcedIn);
  const [held, setHeld] = useState<Held | null>(null);
  /** changes since the drag or the key press began: all but the first belong to it */
  const changes = useRef(0);
  const brush = brushOf(filter, years);
  const count = years.last - years.first + 1;

  const set = (next: Brush) => {
    const { announcedIn, narrow } = useStore.getState();
    const wanted = filterOf(next, years);
    if (isSameRange(wanted, announcedIn)) return;
    markInput('filter');
    narrow({ announcedIn: wanted }, changes.current > 0);
    changes.current += 1;
  };
  const finish = () => {
    if (changes.current > 0) useStore.getState().orderCamera({ kind: 'shown' });
    changes.current = 0;
  };
  const yearAt = ({ x }: At) => years.first + placeAt(x, count);

  const drag = usePointerDrag({
    start(at) {
      const inYears = (reach[at.touch ? 'touch' : 'mouse'] / Math.max(1, at.width)) * count;
      const grip = gripAt(at.x * count, brush, years, inYears);
      setHeld({ grip, begun: brush, start: yearAt(at) });
      onPoint(true);
    },
    move(at) {
      if (held) set(dragged(held.grip, held.begun, held.start, yearAt(at), years));
    },
    end(at, moved) {
      // The years are also the axis of the plot above: a press on one goes there.
      if (!moved && held && held.grip !== 'from' && held.grip !== 'to') yearPlayer.goTo(yearAt(at));
      setHeld(null);
      finish();
      if (at.touch) onPoint(false);
    },
    hover: (at) => onPoint(at !== null),
  });

  const end = (which: 'from' | 'to') => {
    const [value, min, max] =
      which === 'from'
        ? [brush.first, years.first, brush.last]
        : [brush.last, brush.first, years.last];
    const setTo = (to: number) => set(dragged(which, brush, value, to, years));
    const isOpen = value === years[which === 'from' ? 'first' : 'last'];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = valueAfterKey(event.key, value, min, max);
      if (next === null) return;
      event.preventDefault();
      setTo(next);
    };
    const edge = which === 'from' ? value - years.first : value + 1 - years.first;
    return (
      <span className={styles.end} style={{ insetInlineStart: `${(edge / count) * 100}%` }}>
        <input
          ref={which === 'from' ? firstEnd : undefined}
          className={`unseen-control ${styles.input}`}
          type="range"
          min={min}
          max={max}
          value={value}
          aria-label={m[which]}
          aria-valuetext={isOpen ? m.noLimit(value) : String(value)}
          aria-describedby={describedBy}
          onChange={(event) => {
            setTo(event.target.valueAsNumber);
            finish();
          }}
          onKeyDown={onKeyDown}
          onKeyUp={finish}
          onFocus={() => onPoint(true)}
          onBlur={() => {
            onPoint(false);
            finish();
          }}
        />
        <span className={styles.mark} />
      </span>
    );
  };

  const isOn = filter !== null;
  const isIn = (at: number) => at >= brush.first && at <= brush.last;
  return (
    <div
      className={styles.strip}
      role="group"
      aria-label={m.title}
      data-on={isOn || undefined}
      {...drag}
    >
      <div className={styles.years} aria-hidden="true">
        {Array.from({ length: count }, (_, place) => years.first + place).map((at, place) => (
          <span
            key={at}
            className={`${at === year ? styles.current : styles.tick} ${isIn(at) ? '' : styles.out}`}
            style={{ insetInlineStart: `${centreOf(place, count) * 100}%` }}
          >
            {at}
          </span>
        ))}
      </div>
      <span
        className={styles.range}
        style={{
          insetInlineStart: `${((brush.first - years.first) / count) * 100}%`,
          insetInlineEnd: `${((years.last - brush.last) / count) * 100}%`,
        }}
      />
      {end('from')}
      {end('to')}
    </div>
  );
}
