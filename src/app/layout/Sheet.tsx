/** A panel that is drawn out from below, on narrow screens. In low, wide windows it stands at the side. */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import styles from './Sheet.module.css';
import { settle, snapHeights, stepped, type Snap, type SnapHeights } from './snaps.ts';

interface Props {
  readonly label: string;
  readonly snap: Snap;
  onSnap(snap: Snap): void;
  /** always in sight above the body */
  readonly head?: ReactNode;
  /** always in sight below the body */
  readonly foot: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  /** px a ms, upwards positive */
  speed: number;
  moved: boolean;
}

export function Sheet({ label, snap, onSnap, head, foot, children, ref }: Props) {
  const m = useMessages().app.sheet;
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const heights = useSnapHeights(top, bottom);
  const [dragged, setDragged] = useState<number | null>(null);

  const height = dragged ?? heights[snap];
  return (
    <aside
      ref={ref}
      className={styles.sheet}
      aria-label={label}
      data-snap={snap}
      data-dragging={dragged === null ? undefined : ''}
      style={{ blockSize: `${height}px` }}
    >
      <div ref={top}>
        <button
          type="button"
          className={styles.grip}
          aria-label={snap === 'full' ? m.smaller : m.larger}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
            if (step === null) return;
            event.preventDefault();
            onSnap(stepped(snap, step));
          }}
          onClick={() => {
            // The end of a drag is no press.
            if (drag.current?.moved) drag.current = null;
            else onSnap(snap === 'full' ? 'peek' : stepped(snap, 1));
          }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drag.current = {
              startY: event.clientY,
              startHeight: height,
              lastY: event.clientY,
              lastTime: event.timeStamp,
              speed: 0,
              moved: false,
            };
          }}
          onPointerMove={(event) => {
            const { current } = drag;
            if (!current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
            const passed = Math.max(1, event.timeStamp - current.lastTime);
            current.speed = (current.lastY - event.clientY) / passed;
            current.lastY = event.clientY;
            current.lastTime = event.timeStamp;
            const by = current.startY - event.clientY;
            if (Math.abs(by) > 4) current.moved = true;
            if (!current.moved) return;
            setDragged(Math.min(heights.full, Math.max(heights.peek, current.startHeight + by)));
          }}
          onPointerUp={() => {
            const { current } = drag;
            if (!current?.moved || dragged === null) return;
            setDragged(null);
            onSnap(settle(dragged, current.speed, heights));
          }}
          onPointerCancel={() => {
            drag.current = null;
            setDragged(null);
          }}
        >
          <span className={styles.bar} />
        </button>
        {head}
      </div>
      <div
        className={styles.body}
        onFocus={() => {
          // What a keyboard reaches must be in sight.
          if (snap === 'peek') onSnap('half');
        }}
      >
        {children}
      </div>
      <div ref={bottom} className={styles.foot}>
        {foot}
      </div>
    </aside>
  );
}

/** The heights of the rests, as the window and what is always in sight change. */
function useSnapHeights(
  top: React.RefObject<HTMLElement | null>,
  bottom: React.RefObject<HTMLElement | null>,
): SnapHeights {
  const [heights, setHeights] = useState<SnapHeights>(() => snapHeights(window.innerHeight, 200));
  const update = useRef(() => {
    const fixed = (top.current?.offsetHeight ?? 0) + (bottom.current?.offsetHeight ?? 0);
    const next = snapHeights(window.innerHeight, fixed);
    setHeights((before) =>
      before.peek === next.peek && before.half === next.half && before.full === next.full
        ? before
        : next,
    );
  });
  useLayoutEffect(() => update.current());
  useEffect(() => {
    const { current } = update;
    const observer = new ResizeObserver(current);
    for (const element of [top.current, bottom.current]) if (element) observer.observe(element);
    window.addEventListener('resize', current);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', current);
    };
  }, [top, bottom]);
  return heights;
}
