/** There is no dataset: why, and what can be done about it. */
import type { DatasetError } from '../dataset/load.ts';
import { useMessages } from '../i18n/LangContext.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './DatasetFault.module.css';
import { FindingList } from './FindingList.tsx';

export function DatasetFault({ error, retry }: { error: DatasetError; retry: () => void }) {
  const m = useMessages().app.failed;
  return (
    <main className={styles.fault} role="alert">
      <h1 className={styles.title}>{m.title}</h1>
      <p>{m.reasons[error.reason](error.url)}</p>
      <FindingList findings={error.findings} />
      <Button onPress={retry}>{m.retry}</Button>
    </main>
  );
}
