/** On a slide: Timeline. */
export function SlideTimeline() {
  return null;
}
