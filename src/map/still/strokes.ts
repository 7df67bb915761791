/** The small signs inside circles as SVG paths around the middle of the circle; lengths in px. */

const round = (px: number) => Math.round(px * 100) / 100;

/** Dash and gap of a ring of radius `ring`: a whole number of dashes goes around, six at least. */
export function dashOf(ring: number, weight: number): string {
  const around = 2 * Math.PI * ring;
  const dashes = Math.max(6, Math.floor(around / (5.6 * weight) + 0.5));
  const period = (2 * Math.PI * (ring - 0.7 * weight)) / dashes;
  return `${round(0.62 * period)} ${round(0.38 * period)}`;
}

/** Slanting lines `spacing` apart that fill a circle of radius `r`. */
export function hatchPath(r: number, spacing: number): string {
  let path = '';
  // The lines of x + y = c·√2, the middle of each pair half a spacing from the circle's.
  for (let off = spacing / 2 - Math.ceil(r / spacing) * spacing; off < r; off += spacing) {
    const half = Math.sqrt(Math.max(0, r * r - off * off));
    if (half === 0) continue;
    const [x, y] = [off * Math.SQRT1_2, half * Math.SQRT1_2];
    path += `M${round(x - y)} ${round(x + y)}L${round(x + y)} ${round(x - y)}`;
  }
  return path;
}

/** A question mark 7·`size` px high, to be drawn with round ends. */
export function questionPath(size: number): string {
  const [r, top, stem, dot] = [1.7 * size, -1.45 * size, 0.25 * size, 2.9 * size].map(round);
  return `M-${r} ${top}A${r} ${r} 0 1 1 0 ${stem}V${round(size)}M0 ${dot}v0.01`;
}

/** Two strokes crossing, `aside` px to the right of the middle and as far above it. */
export function crossPath(arm: number, aside: number): string {
  const [left, right] = [round(aside - arm), round(aside + arm)];
  const [top, bottom] = [round(-aside - arm), round(-aside + arm)];
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
}
