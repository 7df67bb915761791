/** The faults of the dataset, each with its place and remedy. */
import type { Finding } from '../dataset/finding.ts';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FindingList } from './FindingList.tsx';

export default function FindingsDialog({ findings }: { findings: readonly Finding[] }) {
  const m = useMessages().app.findings;
  const openDialog = useStore((state) => state.openDialog);
  return (
    <Dialog title={m.title} closeLabel={m.close} onClose={() => openDialog(null)}>
      <FindingList findings={findings} />
    </Dialog>
  );
}
