/** The language of the page, each named in itself, so that its readers find it. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { isLang, langTag, type Lang } from '../i18n/lang.ts';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import styles from './LangSwitch.module.css';

const ownNames: Record<Lang, string> = { en: 'EN', zh: '中文' };

export function LangSwitch() {
  const m = useMessages().app;
  const lang = useStore((state) => state.lang);
  const setLang = useStore((state) => state.setLang);
  return (
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
  );
}
