/** What belongs to the page rather than to the plants: about, keys, theme. */
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PageFoot.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function PageFoot() {
  const m = useMessages().app;
  const openDialog = useStore((state) => state.openDialog);
  return (
    <footer className={styles.foot}>
      <Button onPress={() => openDialog('about')}>{m.about.open}</Button>
      <Button onPress={() => openDialog('keys')}>{m.keys}</Button>
      <ThemeSwitch />
    </footer>
  );
}
