/** What the main area shows: the map, the table, or pinned plants side by side. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore, type Stage } from '../state/store.ts';
import styles from './StageSwitch.module.css';

const stages = ['map', 'table', 'compare'] as const satisfies readonly Stage[];
const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value);

export function StageSwitch() {
  const m = useMessages().app.stages;
  const show = useStore((state) => state.show);
  const setShow = useStore((state) => state.setShow);
  const pinned = useStore((state) => state.pins.length);
  return (
    <ToggleButtonGroup
      aria-label={m.label}
      className={`${styles.stages}`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[show]}
      onSelectionChange={(keys) => {
        const [next] = keys;
        if (isStage(next)) setShow(next);
      }}
    >
      {stages.map((stage) => (
        <ToggleButton key={stage} id={stage} className={`${styles.stage}`}>
          {m[stage]}
          {stage === 'compare' && pinned > 0 && <span className={styles.count}>{pinned}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
