/** The hosts that the reader has allowed, each of which can be forgotten. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import styles from './BasemapDialog.module.css';

export function AllowedHosts() {
  const m = useMessages().basemap;
  const { hosts, forgetHost } = useStore();
  if (hosts.length === 0) return null;
  return (
    <section>
      <h3 className={sectionTitle.title}>{m.hosts}</h3>
      <ul className={styles['allowed']}>
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <Button look="plain" aria-label={m.forgetHost(host)} onPress={() => forgetHost(host)}>
              {m.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
