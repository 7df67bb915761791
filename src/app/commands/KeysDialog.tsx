/** The sheet of keys, made from the commands themselves. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { Check } from '../../ui/Check.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyRows } from '../../ui/KeyCaps.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { Caps } from './Caps.tsx';
import { commands, type CommandGroup } from './commands.ts';
import styles from './KeysDialog.module.css';

const groups = [
  'find',
  'time',
  'view',
  'plant',
  'present',
  'page',
] as const satisfies readonly CommandGroup[];

export default function KeysDialog() {
  const m = useMessages().commands;
  const openDialog = useStore((state) => state.openDialog);
  const shortcuts = useStore((state) => state.shortcuts);
  const setShortcuts = useStore((state) => state.setShortcuts);
  return (
    <Dialog title={m.keys} closeLabel={m.close} onClose={() => openDialog(null)}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={sectionTitle.title}>{m.groups[group]}</h3>
            <KeyRows
              rows={commands
                .filter((command) => command.group === group && command.keys.length > 0)
                .map(({ id, keys }) => ({ what: m.titles[id], keys: <Caps chords={keys} /> }))}
            />
          </section>
        ))}
        <section>
          <h3 className={sectionTitle.title}>{m.groups.elsewhere}</h3>
          <KeyRows rows={m.elsewhere} />
        </section>
      </div>
      <Check className={styles.switch} isSelected={shortcuts} onChange={setShortcuts}>
        {m.shortcuts}
      </Check>
    </Dialog>
  );
}
