/** The present scene as a code for the audience's phones. */
import { useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLang } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { plainText } from '../briefing/told.ts';
import { perform } from '../play/playStore.ts';
import { useTalk } from '../talk/TalkContext.tsx';
import { QrPicture } from './QrPicture.tsx';
import { qrOf } from './qr.ts';
import { reachOf } from './reach.ts';
import styles from './SceneCode.module.css';
import { sceneLink } from './sceneLink.ts';

const close = () => perform({ kind: 'overlay', overlay: 'code' });

export function SceneCode() {
  const m = usePresentingMessages().slide.code;
  const lang = useLang();
  const { scene } = useTalk();
  const isOwn = useStore(({ briefing }) => briefing !== null);
  const page = `${window.location.origin}${window.location.pathname}`;
  const link = sceneLink(page, scene, isOwn, lang);
  const code = useMemo(() => qrOf(link), [link]);
  const reach = reachOf(window.location);
  return (
    <ModalOverlay
      isDismissable
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      className={styles.ground ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          {code && <QrPicture code={code} label={m.picture(link)} />}
          <div className={styles.words}>
            <Heading slot="title" className={styles.title ?? ''}>
              {m.title}
            </Heading>
            <p className={styles.scene} lang={scene.title.lang ?? undefined}>
              {plainText(scene.title)}
            </p>
            {!code && <p>{m.tooLong}</p>}
            <p className={styles.link}>{link.replace(/^https?:\/\//, '')}</p>
            {reach !== 'all' && <p className={styles.reach}>{m.reach[reach]}</p>}
            <div className={styles.acts}>
              <Copy key={link} link={link} />
              <Button onPress={close}>{m.close}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Copy({ link }: { link: string }) {
  const m = usePresentingMessages().slide.code;
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      // Without a secure address there is no clipboard.
      setOutcome('notCopied');
    }
  };
  return (
    <>
      <Button look="strong" onPress={() => void copy()}>
        {m.copy}
      </Button>
      <p className={styles.outcome} role="status">
        {outcome && m[outcome]}
      </p>
    </>
  );
}
