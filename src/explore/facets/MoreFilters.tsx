/** Province, kind, role, capacity, years of announcement, traits. */
export function MoreFilters() {
  return null;
}
