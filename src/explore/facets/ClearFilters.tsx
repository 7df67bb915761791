/** One way back from every filter; there only while one is on. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { Button } from '../../ui/Button.tsx';

export function ClearFilters() {
  const m = useMessages().explore.filters;
  const on = useStore((state) => state.companies.length > 0 || state.statuses.length > 0);
  const clearFilters = useStore((state) => state.clearFilters);
  if (!on) return null;
  return (
    <Button
      look="plain"
      onPress={() => {
        markInput('filter');
        clearFilters();
      }}
    >
      {m.clear}
    </Button>
  );
}
