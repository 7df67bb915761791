/** The legend as a slide shows it: the nested circles alone, large. */
export function SlideLegend() {
  return null;
}
