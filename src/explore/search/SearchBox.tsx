/** The search box: finds plants, companies, places and sources. */
import { useMessages } from '../../i18n/LangContext.tsx';

export function SearchBox() {
  const m = useMessages().search;
  return <input id="search" type="search" aria-label={m.label} placeholder={m.label} />;
}
