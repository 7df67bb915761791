/** One line for a first visit; gone for good once it is read or followed. */
import { useEffect } from 'react';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './HintLine.module.css';
import { useMedia, wideQuery } from './layout/useMedia.ts';

export function HintLine() {
  const m = useMessages().app.hint;
  const seen = useStore((state) => state.hintSeen);
  const site = useStore((state) => state.site);
  const dismiss = useStore((state) => state.dismissHint);
  const show = useStore((state) => state.show);
  const hasKeys = useMedia(`${wideQuery} and (pointer: fine)`);
  useEffect(() => {
    if (site !== null) dismiss();
  }, [site, dismiss]);
  if (seen || show !== 'map') return null;
  return (
    <p className={styles.hint} data-map-obstacle>
      {hasKeys ? m.withKeys : m.touch}{' '}
      <Button look="plain" onPress={dismiss}>
        {m.dismiss}
      </Button>
    </p>
  );
}
