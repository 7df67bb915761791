/** The name of the page and the switch of its language. */
import { useMessages } from '../i18n/LangContext.tsx';
import { LangSwitch } from './LangSwitch.tsx';
import styles from './Masthead.module.css';

export function Masthead() {
  const m = useMessages().app;
  return (
    <header className={styles.masthead}>
      <div className={styles.line}>
        <h1 className={styles.name}>{m.name}</h1>
        <LangSwitch />
      </div>
      <p className={styles.tagline}>{m.tagline}</p>
    </header>
  );
}
