/** What belongs to the page rather than to the plants: presenting, about, keys, theme. */
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PageFoot.module.css';
import { present } from './present.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function PageFoot() {
  const m = useMessages().app;
  const openDialog = useStore((state) => state.openDialog);
  const openBriefings = () => {
    // On a narrow screen the foot stands in a dialog, which the briefings replace.
    openDialog(null);
    useStore.getState().setEditing(true);
  };
  return (
    <footer className={styles.foot}>
      <div className={styles.acts}>
        <Button id="present" look="strong" onPress={() => present(null)}>
          {m.present}
        </Button>
        <Button onPress={openBriefings}>{m.briefings}</Button>
      </div>
      <div className={styles.line}>
        <Button look="plain" onPress={() => openDialog('about')}>
          {m.about.open}
        </Button>
        <Button look="plain" onPress={() => openDialog('keys')}>
          {m.keys}
        </Button>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
