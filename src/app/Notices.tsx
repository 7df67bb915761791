/** What the reader should know: each is said once and can be put away. */
import { useMessages } from '../i18n/LangContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import { noticeId, useStore, type Notice } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

function words(notice: Notice, { app, basemap }: Messages): string {
  const m = app.notices;
  switch (notice.kind) {
    case 'link-dropped': {
      const { parameter, value, reason } = notice.dropped;
      return m.dropped(parameter, value, m.reasons[reason]);
    }
    case 'basemap-missing':
      return m.basemapMissing;
    case 'basemap-refused':
      return m.basemapRefused(notice.host);
    case 'basemap-asks':
      return basemap.notice.asks(notice.hosts);
    case 'settings-faulty':
      return basemap.notice.settings;
    case 'briefing-missing':
      return m.briefingMissing[notice.reason];
    case 'no-webgl':
      return m.noWebgl;
  }
}

export function Notices() {
  const all = useMessages();
  const m = all.app;
  const notices = useStore((state) => state.notices);
  const dismiss = useStore((state) => state.dismiss);
  const openDialog = useStore((state) => state.openDialog);
  return (
    <section className={styles.notices} aria-label={m.regions.notices} role="status">
      {notices.map((notice) => (
        <div key={noticeId(notice)} className={styles.notice} data-map-obstacle>
          <p>{words(notice, all)}</p>
          {notice.kind === 'basemap-asks' && (
            <Button look="plain" onPress={() => openDialog('basemap')}>
              {all.basemap.notice.choose}
            </Button>
          )}
          <Button look="plain" onPress={() => dismiss(notice)}>
            {m.notices.dismiss}
          </Button>
        </div>
      ))}
    </section>
  );
}
