/** Says that the browser let no speaker window open, and offers it as a link: links are never blocked. */
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { Button } from '../../ui/Button.tsx';
import { dismissBlocked, speakerUrl, useOpening } from './open.ts';
import styles from './SpeakerBlocked.module.css';

export function SpeakerBlocked() {
  const m = usePresentingMessages().speaker.blocked;
  const isBlocked = useOpening((state) => state.isBlocked);
  return (
    <div className={styles.place} role="status">
      {isBlocked && (
        <p className={styles.notice}>
          {m.text}{' '}
          {/* The window must know this one: from a file there is no other way between them. */}
          <a href={speakerUrl()} target="_blank" rel="opener" onClick={dismissBlocked}>
            {m.open}
          </a>
          <Button look="plain" onPress={dismissBlocked}>
            {m.dismiss}
          </Button>
        </p>
      )}
    </div>
  );
}
