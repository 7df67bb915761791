/** The name of the page and the switch of its language. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { isLang, langTag, type Lang } from '../i18n/lang.ts';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import styles from './Masthead.module.css';

/** Each language in its own words, so that its readers find it. */
const ownNames: Record<Lang, string> = { en: 'EN', zh: '中文' };

export function Masthead() {
  const m = useMessages().app;
  const lang = useStore((state) => state.lang);
  const setLang = useStore((state) => state.setLang);
  return (
    <header className={styles.masthead}>
      <div className={styles.line}>
        <h1 className={styles.name}>{m.name}</h1>
        <ToggleButtonGroup
          aria-label={m.language}
          className={`${styles.langs}`}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[lang]}
          onSelectionChange={(keys) => {
            const [next] = keys;
            if (isLang(next)) setLang(next);
          }}
        >
          {(['en', 'zh'] as const).map((key) => (
            <ToggleButton key={key} id={key} className={`${styles.lang}`}>
              <span lang={langTag[key]}>{ownNames[key]}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <p className={styles.tagline}>{m.tagline}</p>
    </header>
  );
}
