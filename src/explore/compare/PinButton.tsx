/** Pins the open plant, or unpins it; says why it cannot where four others are pinned. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './PinButton.module.css';
import { togglePin, usePin } from './pins.ts';

export function PinButton({ site }: { site: string }) {
  const m = useMessages().compare;
  const { isPinned, isFull } = usePin(site);
  return (
    <div className={styles.pin}>
      <Button look="plain" isDisabled={isFull} onPress={() => togglePin(site)}>
        {isPinned ? m.unpin : m.pin}
      </Button>
      {isFull && <span className={styles.why}>{m.full}</span>}
    </div>
  );
}
