/** What the speaker sees: this scene and its notes, what comes then, and the time. */
import { useEffect, useRef, useState, type Ref } from 'react';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { listenToKeys, playKeys } from '../play/keys.ts';
import { KeySheet } from '../play/PlayKeys.tsx';
import { toggleFullScreen } from '../slide/fullScreen.ts';
import type { Desk as DeskLine, DeskState } from './desk.ts';
import styles from './Desk.module.css';
import { isSpokenAct, type Now, type Script, type SpokenScene, type Told } from './message.ts';
import { Notes } from './Notes.tsx';
import { Times } from './Times.tsx';

interface Props {
  readonly desk: DeskLine;
  readonly state: DeskState;
}

/** What this window can do: all but open itself. */
const keys = playKeys.filter(({ id }) => id !== 'speaker');

export function Desk({ desk, state: { script, now, link } }: Props) {
  const m = usePresentingMessages().speaker;
  const [sheet, setSheet] = useState(false);
  useDeskKeys(desk, now, sheet, setSheet);
  const scene = script?.scenes[(now?.scene ?? 1) - 1];
  if (!script || !now || !scene)
    return (
      <main className={styles.waiting}>
        <h1 className={styles.windowName}>{m.name}</h1>
        <p role="status">{m.state[link === 'on' ? 'waiting' : link]}</p>
      </main>
    );
  const isOff = link !== 'on';
  return (
    <div className={styles.desk}>
      <header className={styles.head}>
        <h1 className={styles.briefing} lang={script.title.lang ?? undefined}>
          {script.title.text}
        </h1>
        <Times timer={now.timer} order={desk.orderTimer} isOff={isOff} />
      </header>
      <div className={styles.progress} aria-hidden="true">
        <div style={{ inlineSize: `${(100 * now.scene) / script.scenes.length}%` }} />
      </div>
      <p className={styles.state} role="status" data-grave={isOff || undefined}>
        {stateWords(m, link, now)}
      </p>
      <main className={styles.main}>
        <This scene={scene} now={now} count={script.scenes.length} />
        <Notes key={now.scene} notes={scene.notes} />
      </main>
      <aside className={styles.side} aria-label={m.scenes}>
        <Then script={script} now={now} />
        <Scenes script={script} now={now} desk={desk} isOff={isOff} />
      </aside>
      <section className={styles.foot} aria-label={m.controls}>
        <Button isDisabled={isOff} onPress={() => desk.perform({ kind: 'back' })}>
          {m.back}
        </Button>
        <Button look="strong" isDisabled={isOff} onPress={() => desk.perform({ kind: 'next' })}>
          {m.next}
        </Button>
        <span className={styles.gap} />
        <Button
          isDisabled={isOff}
          onPress={() =>
            desk.perform(now.blank ? { kind: 'show' } : { kind: 'blank', colour: 'black' })
          }
        >
          {now.blank ? m.show : m.black}
        </Button>
        <Button isDisabled={isOff} onPress={() => desk.perform({ kind: 'aside' })}>
          {now.aside ? m.show : m.aside}
        </Button>
        <Button onPress={() => setSheet(true)}>{m.keys}</Button>
      </section>
      {sheet && <KeySheet keys={keys} onClose={() => setSheet(false)} />}
    </div>
  );
}

type Words = ReturnType<typeof usePresentingMessages>['speaker'];

function stateWords(m: Words, link: DeskState['link'], now: Now): string {
  if (link !== 'on') return m.state[link];
  if (now.digits) return m.typed(now.digits);
  if (now.aside) return m.state.aside;
  return now.blank ? m.state[now.blank] : '';
}

function useDeskKeys(
  desk: DeskLine,
  now: Now | null,
  sheet: boolean,
  setSheet: (open: boolean) => void,
): void {
  const own = useStore((store) => store.shortcuts);
  const shortcuts = now?.shortcuts ?? own;
  const digits = Boolean(now?.digits);
  useEffect(
    () =>
      listenToKeys(
        window,
        () => ({ aside: false, overlay: sheet, digits, shortcuts }),
        (act) => {
          const isKeys = act.kind === 'overlay' && act.overlay === 'keys';
          if (isKeys || (act.kind === 'escape' && sheet)) setSheet(!sheet);
          else if (act.kind === 'full-screen') void toggleFullScreen();
          else if (isSpokenAct(act)) desk.perform(act);
        },
      ),
    [desk, digits, sheet, shortcuts, setSheet],
  );
}

const Words = ({ told }: { told: Told }) => <span lang={told.lang ?? undefined}>{told.text}</span>;

function This({ scene, now, count }: { scene: SpokenScene; now: Now; count: number }) {
  const m = usePresentingMessages().speaker;
  return (
    <section className={styles.this}>
      <p className={styles.place}>{m.place(now.scene, count)}</p>
      <h2 className={styles.title}>
        <Words told={scene.title} />
      </h2>
      {scene.caption && (
        <p className={styles.caption}>
          <Words told={scene.caption} />
        </p>
      )}
      <Lines title={m.findings} lines={scene.findings} isGrave />
      <Lines title={m.sources} lines={scene.sources.map((source) => source ?? '—')} />
    </section>
  );
}

function Lines({
  title,
  lines,
  isGrave = false,
}: {
  title: string;
  lines: readonly string[];
  isGrave?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.lines} open={isGrave} data-grave={isGrave || undefined}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ol>
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines may be alike, and keep their order
          <li key={at}>{line}</li>
        ))}
      </ol>
    </details>
  );
}

function Then({ script, now }: { script: Script; now: Now }) {
  const m = usePresentingMessages().speaker;
  const next = script.scenes[now.scene];
  return (
    <section className={styles.then}>
      <h2 className={sectionTitle.title}>{m.after}</h2>
      <p className={styles.nextTitle}>{next ? <Words told={next.title} /> : m.end}</p>
    </section>
  );
}

function Scenes({
  script,
  now,
  desk,
  isOff,
}: {
  script: Script;
  now: Now;
  desk: DeskLine;
  isOff: boolean;
}) {
  const m = usePresentingMessages().speaker;
  const present = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    present.current?.scrollIntoView?.({ block: 'nearest' });
    // oxlint-disable-next-line react/exhaustive-deps -- whenever another scene is on
  }, [now.scene]);
  return (
    <section className={styles.scenes}>
      <h2 className={sectionTitle.title}>{m.scenes}</h2>
      <ol>
        {script.scenes.map(({ title }, at) => {
          const number = at + 1;
          const isOn = number === now.scene;
          const ref: Ref<HTMLButtonElement> = isOn ? present : null;
          return (
            <li key={number}>
              <button
                ref={ref}
                type="button"
                className={styles.scene}
                disabled={isOff}
                aria-current={isOn ? 'step' : undefined}
                onClick={() => desk.perform({ kind: 'go', scene: number })}
              >
                <span className={styles.number}>{number}</span> <Words told={title} />
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
