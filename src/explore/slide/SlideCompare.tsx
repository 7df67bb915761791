/** On a slide: Compare. */
export function SlideCompare() {
  return null;
}
