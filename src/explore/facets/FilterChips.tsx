/** What narrows the view, each put off by a click. */
export function FilterChips() {
  return null;
}
