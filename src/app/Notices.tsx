/** What the reader should know: each is said once and can be put away. */
import { useMessages } from '../i18n/LangContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import { noticeId, useStore, type Notice } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

function words(notice: Notice, m: Messages['app']['notices']): string {
  switch (notice.kind) {
    case 'link-dropped': {
      const { parameter, value, reason } = notice.dropped;
      return m.dropped(parameter, value, m.reasons[reason]);
    }
    case 'basemap-missing':
      return m.basemapMissing;
    case 'basemap-refused':
      return m.basemapRefused(notice.host);
    case 'no-webgl':
      return m.noWebgl;
  }
}

export function Notices() {
  const m = useMessages().app;
  const notices = useStore((state) => state.notices);
  const dismiss = useStore((state) => state.dismiss);
  return (
    <section className={styles.notices} aria-label={m.regions.notices} role="status">
      {notices.map((notice) => (
        <div key={noticeId(notice)} className={styles.notice} data-map-obstacle>
          <p>{words(notice, m.notices)}</p>
          <Button look="plain" onPress={() => dismiss(notice)}>
            {m.notices.dismiss}
          </Button>
        </div>
      ))}
    </section>
  );
}
