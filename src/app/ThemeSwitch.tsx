/** Light, dark, or as the system has it. */
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore, type Theme } from '../state/store.ts';
import styles from './ThemeSwitch.module.css';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export function ThemeSwitch() {
  const m = useMessages().app.theme;
  const theme = useStore((state) => state.theme);
  const setTheme = useStore((state) => state.setTheme);
  return (
    <label className={styles.theme}>
      <span>{m.label}</span>
      <select
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((name) => name === target.value);
          if (chosen) setTheme(chosen);
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {m[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
