/** Which briefing is open, and what can be done with it as a whole. */
import { useRef, useState, type ReactNode } from 'react';
import { useStore } from '../../state/store.ts';
import { startTalk } from '../../state/talk.ts';
import { Button } from '../../ui/Button.tsx';
import type { Briefing } from '../briefing/schema.ts';
import { longestText, rename } from '../library/change.ts';
import { fileName, fileText, saveAsFile } from '../library/file.ts';
import { useLibrary } from '../library/library.ts';
import { enterFullScreen } from '../slide/fullScreen.ts';
import { copy, create, discard, open, type Scope } from './acts.ts';
import styles from './BriefingBar.module.css';
import { shippedChoice, useDock } from './dockStore.ts';
import { ImportButton } from './ImportButton.tsx';
import { wordingIn } from './titles.ts';

interface Props {
  readonly scope: Scope;
  /** the view on screen in a sentence */
  readonly headline: string;
  readonly own: readonly Briefing[];
  /** null until it has arrived */
  readonly shipped: Briefing | null;
  readonly briefing: Briefing;
  readonly isShipped: boolean;
}

export function BriefingBar({ scope, headline, own, shipped, briefing, isShipped }: Props) {
  const { m, lang } = scope;
  const [isRenaming, setIsRenaming] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const name = (one: Briefing) => wordingIn(one.title, lang) || m.untitled;
  const present = () => {
    startTalk(useStore, isShipped ? null : briefing.id);
    void enterFullScreen();
  };
  return (
    <div className={styles.bar} ref={bar}>
      <div className={styles.row}>
        {isRenaming && !isShipped ? (
          <NameField
            key={briefing.id}
            scope={scope}
            briefing={briefing}
            onDone={() => {
              setIsRenaming(false);
              requestAnimationFrame(() =>
                bar.current?.querySelector<HTMLElement>('[data-act=rename]')?.focus(),
              );
            }}
          />
        ) : (
          <select
            className={styles.choice}
            aria-label={m.choose}
            value={isShipped ? shippedChoice : briefing.id}
            onChange={({ target }) => {
              open(target.value);
              useDock.setState({ said: null });
            }}
          >
            <optgroup label={m.ownGroup}>
              {own.map((one) => (
                <option key={one.id} value={one.id}>
                  {name(one)}
                </option>
              ))}
            </optgroup>
            {shipped && (
              <optgroup label={m.shippedGroup}>
                <option value={shippedChoice}>{name(shipped)}</option>
              </optgroup>
            )}
          </select>
        )}
        <Button onPress={present} aria-label={m.presentBriefing(name(briefing))}>
          {m.present}
        </Button>
      </div>
      <div className={styles.acts} role="group" aria-label={m.acts.label}>
        <Act onPress={() => create(headline, scope)}>{m.acts.create}</Act>
        {!isShipped && (
          <>
            <Button data-act="rename" look="plain" onPress={() => setIsRenaming(true)}>
              {m.acts.rename}
            </Button>
            <Act onPress={() => copy(briefing)}>{m.acts.duplicate}</Act>
            <Act onPress={() => discard(briefing, scope)}>{m.acts.remove}</Act>
          </>
        )}
        <ImportButton scope={scope} look="plain" />
        <Act onPress={() => saveAsFile(fileName(briefing), fileText(briefing))}>
          {m.acts.export}
        </Act>
      </div>
      {isShipped && (
        <div className={styles.readOnly}>
          <p>{m.readOnly}</p>
          <Button onPress={() => copy(briefing)}>{m.makeCopy}</Button>
        </div>
      )}
    </div>
  );
}

interface ActProps {
  onPress(): void;
  readonly children: ReactNode;
}

const Act = (props: ActProps) => <Button look="plain" {...props} />;

interface NameProps {
  readonly scope: Scope;
  readonly briefing: Briefing;
  onDone(): void;
}

/** The name in a field: Enter and leaving it keep what was typed, Escape does not. */
function NameField({ scope: { m, lang }, briefing, onDone }: NameProps) {
  const change = useLibrary((library) => library.change);
  const [text, setText] = useState(() => wordingIn(briefing.title, lang));
  const left = useRef(false);
  const leave = (keeps: boolean) => {
    if (left.current) return;
    left.current = true;
    const name = text.trim();
    if (keeps && name !== '' && name !== wordingIn(briefing.title, lang))
      change(briefing.id, (present) => rename(present, lang, name));
    onDone();
  };
  return (
    <input
      className={styles.name}
      aria-label={m.name}
      value={text}
      maxLength={longestText}
      // It stands where the press was, and takes the words at once.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => leave(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave(true);
        else if (event.key === 'Escape') {
          event.stopPropagation();
          leave(false);
        }
      }}
    />
  );
}
