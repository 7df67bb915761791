/** How far a bottom sheet is drawn out: three rests, reached by dragging, by keys or by a press. */
export const snaps = ['peek', 'half', 'full'] as const;
export type Snap = (typeof snaps)[number];

/** Heights of the rests, CSS px. */
export type SnapHeights = Readonly<Record<Snap, number>>;

/** Share of the window that the middle rest takes. */
const halfShare = 0.54;
/** What stays of the map above a full sheet, for the bar on top, px. */
const fullGap = 76;

/**
 * The heights in a window.
 * @param fixed what the sheet always shows: grip, head and foot, px
 */
export function snapHeights(windowHeight: number, fixed: number): SnapHeights {
  const full = Math.max(120, windowHeight - fullGap);
  const peek = Math.min(fixed, full);
  return { peek, half: Math.min(full, Math.max(windowHeight * halfShare, peek)), full };
}

/** The rest nearest to a height; a flick (px a ms, upwards positive) goes one rest further its way. */
export function settle(height: number, speed: number, heights: SnapHeights): Snap {
  const nearest = snaps.reduce((best, snap) =>
    Math.abs(heights[snap] - height) < Math.abs(heights[best] - height) ? snap : best,
  );
  if (Math.abs(speed) < 0.5) return nearest;
  const beyond = snaps.filter((snap) =>
    speed > 0 ? heights[snap] > height : heights[snap] < height,
  );
  return (speed > 0 ? beyond[0] : beyond.at(-1)) ?? nearest;
}

/** The next rest up (1) or down (-1); the last one stays. */
export function stepped(snap: Snap, step: 1 | -1): Snap {
  return snaps[snaps.indexOf(snap) + step] ?? snap;
}
