/** On a slide: Plant. */
export function SlidePlant() {
  return null;
}
