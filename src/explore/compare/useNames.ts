/** Names of plants for use side by side. */
import type { Site } from '../../dataset/schema.ts';
import { useLang } from '../../i18n/LangContext.tsx';
import { siteName } from '../../i18n/siteName.ts';
import { useView } from '../../state/ViewContext.tsx';

/** Maker and place; among plants that share both, the plant's own name, as short as tells it apart. */
export function useNames(): (site: Site, among?: readonly Site[]) => string {
  const lang = useLang();
  const { chronicle } = useView();
  const byMaker = (site: Site) => {
    const { company, place } = siteName(site, chronicle.companies, lang);
    return `${company} · ${place}`;
  };
  const own = ({ name }: Site) => name[lang];
  const ownHead = (site: Site) => own(site).split(/\s*[(\uff08]/)[0] ?? own(site);
  return (site, among = []) => {
    const others = among.filter(({ id }) => id !== site.id);
    const nameOf = [byMaker, ownHead].find((name) =>
      others.every((other) => name(other) !== name(site)),
    );
    return (nameOf ?? own)(site);
  };
}
