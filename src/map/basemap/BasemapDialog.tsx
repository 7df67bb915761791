/**
 * Another basemap, on request: which, from whom, and whether this page may ask there. Nothing is
 * asked of a host before the reader has said yes to its name.
 */
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AllowedHosts } from './AllowedHosts.tsx';
import styles from './BasemapDialog.module.css';
import { useBasemapStatus } from './basemapStatus.ts';
import { embeddedArchive } from './embedded.ts';
import { readAddress } from './other/address.ts';
import { unaskedOf } from './other/openOther.ts';
import { otherBasemaps } from './other/shared.ts';

type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'question'; readonly href: string; readonly hosts: readonly string[] }
  | { readonly kind: 'opening'; readonly host: string };

const idle: Phase = { kind: 'idle' };

export default function BasemapDialog() {
  const m = useMessages().basemap;
  const { basemap, setBasemap, allowHost, openDialog } = useStore();
  const { host: inUse, fromHost } = useBasemapStatus();
  const [text, setText] = useState(
    basemap === null || basemap === embeddedArchive() ? (fromHost ?? '') : basemap,
  );
  const [problem, setProblem] = useState('');
  const [phase, setPhase] = useState<Phase>(idle);
  const isHere = useRef(true);
  const field = useId();
  const help = useId();
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const close = () => openDialog(null);
  const take = async (href: string) => {
    const consent = { page: document.baseURI, hosts: useStore.getState().hosts };
    const { host } = new URL(href);
    // Whether the first host may be asked is known without opening anything.
    const unasked = unaskedOf([host], consent);
    if (unasked.length > 0) {
      setPhase({ kind: 'question', href, hosts: unasked });
      return;
    }
    setPhase({ kind: 'opening', host });
    const opening = await otherBasemaps.open(href, consent);
    if (!isHere.current) return;
    if (opening.kind === 'asks') setPhase({ kind: 'question', href, hosts: opening.hosts });
    else if (opening.kind === 'refused') {
      setProblem(m.refused(opening.host, m.reasons[opening.reason]));
      setPhase(idle);
    } else {
      setBasemap(href);
      close();
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readAddress(text, document.baseURI);
    setProblem(read.ok ? '' : m.faults[read.fault]);
    if (read.ok) void take(read.address.href);
  };
  const allow = (href: string, hosts: readonly string[]) => {
    for (const host of hosts) allowHost(host);
    void take(href);
  };
  const goBack = () => {
    // Where the page's settings name another one, null would mean that one.
    setBasemap(fromHost === null ? null : embeddedArchive());
    close();
  };

  return (
    <Dialog title={m.title} closeLabel={m.close} onClose={close}>
      <div className={styles['body']}>
        <p>{m.intro}</p>
        <p className={styles['inUse']}>
          {inUse === null ? m.inUse.embedded : m.inUse.other(inUse)}
        </p>
        <form className={styles['form']} onSubmit={submit} noValidate>
          <label htmlFor={field}>{m.address}</label>
          <div className={styles['row']}>
            <input
              id={field}
              type="url"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              value={text}
              aria-describedby={help}
              aria-invalid={problem !== '' || undefined}
              disabled={phase.kind === 'opening'}
              onChange={({ target }) => {
                setText(target.value);
                setProblem('');
                setPhase(idle);
              }}
            />
            <Button type="submit" look="strong" isDisabled={phase.kind !== 'idle'}>
              {m.use}
            </Button>
          </div>
          <p id={help} className={styles['hint']}>
            {m.hint}
          </p>
        </form>
        <div role="status">
          {problem !== '' && <p className={styles['problem']}>{problem}</p>}
          {phase.kind === 'opening' && <p>{m.opening(phase.host)}</p>}
        </div>
        {phase.kind === 'question' && (
          <Question
            key={phase.hosts.join(' ')}
            hosts={phase.hosts}
            onAllow={() => allow(phase.href, phase.hosts)}
            onRefuse={() => setPhase(idle)}
          />
        )}
        {(inUse !== null || basemap !== null || fromHost !== null) && (
          <Button onPress={goBack}>{m.embedded}</Button>
        )}
        <AllowedHosts />
      </div>
    </Dialog>
  );
}

interface QuestionProps {
  readonly hosts: readonly string[];
  readonly onAllow: () => void;
  readonly onRefuse: () => void;
}

/** Takes the focus, so that it is heard and answered where the reader is. */
function Question({ hosts, onAllow, onRefuse }: QuestionProps) {
  const m = useMessages().basemap;
  const title = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  return (
    <div
      className={styles['question']}
      ref={root}
      role="group"
      aria-labelledby={title}
      tabIndex={-1}
    >
      <p id={title} className={styles['asked']}>
        {m.question(hosts)}
      </p>
      {hosts.length > 1 && (
        <ul className={styles['hosts']}>
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      )}
      <p>{m.consequence(hosts)}</p>
      <div className={styles['answers']}>
        <Button look="strong" onPress={onAllow}>
          {m.allow(hosts)}
        </Button>
        <Button onPress={onRefuse}>{m.refuse}</Button>
      </div>
    </div>
  );
}
