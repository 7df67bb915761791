/** Says that part of the dataset is missing from the page, and on request which part and why. */
import type { LoadedDataset } from '../dataset/load.ts';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

type Props = Pick<LoadedDataset, 'findings' | 'leftOut'>;

export function FindingsBanner({ findings, leftOut }: Props) {
  const m = useMessages().app.findings;
  const openDialog = useStore((state) => state.openDialog);
  if (findings.length === 0) return null;
  return (
    <div className={styles.notice} role="alert" data-map-obstacle>
      <p>{m.partial(leftOut.sites, leftOut.claims)}</p>
      <Button look="plain" onPress={() => openDialog('findings')}>
        {m.show(findings.length)}
      </Button>
    </div>
  );
}
