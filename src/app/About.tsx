/** What this is, how far it reaches, and whom it owes. */
import { formatInterval } from '../i18n/format.ts';
import { useLang, useMessages } from '../i18n/LangContext.tsx';
import { bordersStatement, credits } from '../map/basemap/credits.ts';
import { useStore } from '../state/store.ts';
import { useView } from '../state/ViewContext.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import sectionTitle from '../ui/SectionTitle.module.css';
import styles from './About.module.css';

export default function About() {
  const m = useMessages().app.about;
  const lang = useLang();
  const openDialog = useStore((state) => state.openDialog);
  const { meta } = useView().chronicle.dataset;
  return (
    <Dialog title={m.title} closeLabel={m.close} onClose={() => openDialog(null)}>
      <div className={styles.body}>
        <p>{m.body}</p>
        <p>
          {meta.title[lang]}. {meta.description[lang]}{' '}
          {m.reach(formatInterval({ from: meta.updated, to: meta.updated }, lang))}
        </p>
        <p>{m.dataLicence}</p>
        <h3 className={sectionTitle.title}>{m.credits}</h3>
        <ul className={styles.credits}>
          {credits.map(({ name, licence, what, url }) => (
            <li key={name}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
              <span>{m.what[what]}</span>
              <span className={styles.licence}>{licence}</span>
            </li>
          ))}
        </ul>
        <p>{bordersStatement[lang]}</p>
      </div>
    </Dialog>
  );
}
