/** Laser pointer and pen over the slide. */
export function Ink() {
  return null;
}
