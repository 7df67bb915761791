/** A round distance for the scale bar. */

const widestPx = 96;

/** The longest of 1, 2 or 5 times a power of ten metres that fits; null while the scale is unknown. */
export function scaleBar(metresPerPx: number): { metres: number; px: number } | null {
  if (!(metresPerPx > 0)) return null;
  const most = metresPerPx * widestPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  return { metres, px: Math.round(metres / metresPerPx) };
}
