/** Says that part of the dataset is missing from the page, and on request which part and why. */
import type { LoadedDataset } from '../dataset/load.ts';
import { useMessages } from '../i18n/LangContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './Notices.module.css';

type Props = Pick<LoadedDataset, 'findings' | 'leftOut'>;

export function FindingsBanner({ findings, leftOut }: Props) {
  const m = useMessages().app.findings;
  if (findings.length === 0) return null;
  return (
    <div className={styles.notice} role="alert" data-map-obstacle>
      <p>{m.partial(leftOut.sites, leftOut.claims)}</p>
      <Dialog
        trigger={<Button look="plain">{m.show(findings.length)}</Button>}
        title={m.title}
        closeLabel={m.close}
      >
        <FindingList findings={findings} />
      </Dialog>
    </div>
  );
}
