/** The keys of the presentation, on request. */
export function PlayKeys() {
  return null;
}
