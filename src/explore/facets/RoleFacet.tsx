/** What a company must be to a plant for the plant to count as its own. */
import { useMessages } from '../../i18n/LangContext.tsx';
import type { CompanyRole } from '../../dataset/schema.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Toggles } from './Toggles.tsx';

const order: readonly CompanyRole[] = [
  'owner',
  'partner',
  'operator',
  'contract-manufacturer',
  'former-owner',
];

export function RoleFacet() {
  const m = useMessages();
  const { facets } = useView();
  const chosen = useStore((state) => state.roles);
  const narrow = useStore((state) => state.narrow);
  return (
    <Toggles
      title={m.filters.roles.title}
      help={m.filters.roles.help}
      options={order.map((id) => ({ id, name: m.terms.role[id], count: facets.roles[id] }))}
      chosen={chosen}
      choose={(roles) => {
        markInput('filter');
        narrow({ roles });
      }}
    />
  );
}
