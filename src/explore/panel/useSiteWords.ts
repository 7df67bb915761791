/** Who and where of a site in words. */
import type { Site } from '../../dataset/schema.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useView } from '../../state/ViewContext.tsx';

export function useSiteWords() {
  const lang = useLang();
  const { terms, panel } = useMessages();
  const { chronicle } = useView();
  return {
    /** One owner needs no word; of several companies each says what it is here. */
    companies: ({ companies }: Site): string[] =>
      companies.map(({ id, role }) => {
        const name = chronicle.companies.get(id)?.name[lang] ?? id;
        return companies.length === 1 && role === 'owner'
          ? name
          : panel.qualified(name, terms.role[role]);
      }),
    /** A municipality is not named twice. */
    place: ({ location: { county, city, province } }: Site): string => {
      const names = [county?.[lang], city?.[lang], province[lang]];
      return panel.place([...new Set(names.filter((name) => name !== undefined))]);
    },
  };
}
