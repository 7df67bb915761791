/** A link may speak of another dataset, or of an older one: keep what resolves, tell what does not. */
import type { Chronicle } from '../chronicle/chronicle.ts';
import { yearsOf } from '../chronicle/years.ts';
import { parameterName, type AddressState } from './address.ts';
import type { Dropped, InvalidReason } from './dropped.ts';

/** The keys whose values name something in the dataset. */
type Named = Pick<AddressState, 'site' | 'asOf' | 'companies' | 'provinces' | 'sources' | 'pins'>;

/** The nearest good state of this dataset, and what was dropped on the way. */
export function reconcile(
  chronicle: Chronicle,
  state: Named,
): { state: Named; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const drop = (key: keyof Named, value: string, reason: InvalidReason) =>
    dropped.push({ parameter: parameterName(key), value, reason });

  /** The ids that are known; the very same list where all are. */
  const known = (
    key: 'companies' | 'provinces' | 'sources' | 'pins',
    items: ReadonlyMap<string, unknown>,
    reason: InvalidReason,
  ): readonly string[] => {
    const ids = state[key];
    for (const id of ids) if (!items.has(id)) drop(key, id, reason);
    return ids.every((id) => items.has(id)) ? ids : ids.filter((id) => items.has(id));
  };

  let { site, asOf } = state;
  if (site !== null && !chronicle.sites.has(site)) {
    drop('site', site, 'unknown-site');
    site = null;
  }
  if (asOf !== null) {
    const { first, last } = yearsOf(chronicle);
    if (asOf < first || asOf > last) {
      drop('asOf', String(asOf), 'outside-the-data');
      asOf = asOf < first ? first : null;
    } else if (asOf === last) {
      asOf = null;
    }
  }
  return {
    state: {
      site,
      asOf,
      companies: known('companies', chronicle.companies, 'unknown-company'),
      provinces: known('provinces', chronicle.provinces, 'unknown-province'),
      sources: known('sources', chronicle.sources, 'unknown-source'),
      pins: known('pins', chronicle.sites, 'unknown-site'),
    },
    dropped,
  };
}
