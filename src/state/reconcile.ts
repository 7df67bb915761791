/** A link may speak of another dataset, or of an older one: keep what resolves, tell what does not. */
import type { Chronicle } from '../chronicle/chronicle.ts';
import { yearsOf } from '../chronicle/years.ts';
import { parameterName, type AddressState } from './address.ts';
import type { Dropped } from './dropped.ts';

/** The nearest good state of this dataset, and what was dropped on the way. */
export function reconcile(
  chronicle: Chronicle,
  state: Pick<AddressState, 'site' | 'asOf' | 'companies'>,
): { state: Pick<AddressState, 'site' | 'asOf' | 'companies'>; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  let { site, asOf } = state;
  if (site !== null && !chronicle.sites.has(site)) {
    dropped.push({ parameter: parameterName('site'), value: site, reason: 'unknown-site' });
    site = null;
  }
  const companies = state.companies.filter((id) => {
    if (chronicle.companies.has(id)) return true;
    dropped.push({ parameter: parameterName('companies'), value: id, reason: 'unknown-company' });
    return false;
  });
  if (asOf !== null) {
    const { first, last } = yearsOf(chronicle);
    if (asOf < first || asOf > last) {
      dropped.push({
        parameter: parameterName('asOf'),
        value: String(asOf),
        reason: 'outside-the-data',
      });
      asOf = asOf < first ? first : null;
    } else if (asOf === last) {
      asOf = null;
    }
  }
  return {
    state: {
      site,
      asOf,
      companies: companies.length === state.companies.length ? state.companies : companies,
    },
    dropped,
  };
}
