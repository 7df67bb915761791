/** The plants of a joined circle that no zoom parts, because they share one spot: as a list. */
import { useEffect, useRef } from 'react';
import { useLang, useMessages } from '../i18n/LangContext.tsx';
import { siteName } from '../i18n/siteName.ts';
import { useStore } from '../state/store.ts';
import { markInput } from '../state/timing.ts';
import { useView } from '../state/ViewContext.tsx';
import { useMapStatus } from './mapStatus.ts';
import styles from './MemberList.module.css';
import { useEscape } from './useEscape.ts';

const close = () => useMapStatus.setState({ listed: [] });

export function MemberList() {
  const m = useMessages().map;
  const lang = useLang();
  const { chronicle } = useView();
  const listed = useMapStatus((status) => status.listed);
  const choose = useStore((state) => state.choose);
  const root = useRef<HTMLElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (listed.length > 0) first.current?.focus();
  }, [listed]);
  useEscape(root, listed.length > 0, close);
  if (listed.length === 0) return null;

  return (
    <section className={styles['list']} ref={root} aria-label={m.joined.list} data-map-obstacle="">
      <header className={styles['head']}>
        <h2>{m.joined.list}</h2>
        <button type="button" onClick={close}>
          {m.joined.close}
        </button>
      </header>
      <ul>
        {listed.map((id, index) => {
          const site = chronicle.sites.get(id);
          if (!site) return null;
          const { company, place } = siteName(site, chronicle.companies, lang);
          return (
            <li key={id}>
              <button
                ref={index === 0 ? first : undefined}
                type="button"
                onClick={() => {
                  markInput('choose');
                  choose(id);
                  close();
                }}
              >
                {m.label(company, place)}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
