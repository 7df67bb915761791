/** A status as a sign and a word in a rounded outline. */
import type { StatusGroup } from '../chronicle/types.ts';
import { useMessages } from '../i18n/LangContext.tsx';
import statusColour from '../ui/statusColour.module.css';
import { StatusMark } from './StatusMark.tsx';
import styles from './StatusPill.module.css';

export function StatusPill({ status }: { status: StatusGroup }) {
  const m = useMessages().terms.status;
  return (
    <span className={`${styles.pill} ${statusColour[status]}`}>
      <StatusMark status={status} />
      {m[status]}
    </span>
  );
}
