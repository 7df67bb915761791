/** The keys of the presentation, on request, made from the list that the keyboard itself reads. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyCaps, KeyRows } from '../../ui/KeyCaps.tsx';
import { isMac } from '../../ui/platform.ts';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { playKeys, type PlayChord, type PlayKey, type PlayKeyGroup } from './keys.ts';
import styles from './PlayKeys.module.css';
import { perform } from './playStore.ts';

const groups = ['scenes', 'screen', 'pointer', 'more'] as const satisfies readonly PlayKeyGroup[];

export const PlayKeys = () => (
  <KeySheet keys={playKeys} onClose={() => perform({ kind: 'overlay', overlay: 'keys' })} />
);

/** The sheet itself, of all keys or of those that a window takes. */
export function KeySheet({ keys, onClose }: { keys: readonly PlayKey[]; onClose: () => void }) {
  const m = usePresentingMessages().playKeys;
  const { close } = useMessages().commands;
  return (
    <Dialog title={m.title} closeLabel={close} onClose={onClose}>
      {groups.map((group) => (
        <section key={group} className={styles.group}>
          <h3 className={sectionTitle.title}>{m.groups[group]}</h3>
          <KeyRows
            rows={keys
              .filter((key) => key.group === group)
              .map(({ id, chords }) => ({
                what: m.titles[id],
                keys: <Caps chords={chords} isRow={id === 'jump'} />,
              }))}
          />
        </section>
      ))}
      <p className={styles.note}>{m.clickers}</p>
    </Dialog>
  );
}

/** @param isRow they are pressed one after another, not one or the other */
function Caps({ chords, isRow }: { chords: readonly PlayChord[]; isRow: boolean }) {
  const { or, keyNames: page } = useMessages().commands;
  const { keyNames } = usePresentingMessages().playKeys;
  const names: Readonly<Record<string, string>> = {
    ...keyNames,
    ' ': page.space,
    escape: page.escape,
  };
  const control = isMac() ? '⌘' : page.control;
  return (
    <KeyCaps
      chords={chords.map(({ key, mod }) => [
        ...(mod ? [control] : []),
        names[key] ?? key.toUpperCase(),
      ])}
      or={isRow ? null : or}
    />
  );
}
