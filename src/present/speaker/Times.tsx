/** The clock on the wall, and the time since the start with its pause. */
import { useEffect, useState } from 'react';
import { useLang } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Times.module.css';
import type { TimerOrder } from './message.ts';
import { elapsed, formatElapsed, type Timer } from './timer.ts';

interface Props {
  readonly timer: Timer;
  readonly order: (order: TimerOrder) => void;
  /** nobody would do it */
  readonly isOff: boolean;
}

export function Times({ timer, order, isOff }: Props) {
  const m = usePresentingMessages().speaker;
  const lang = useLang();
  const now = useNow();
  const isPaused = timer.since === null;
  const clock = new Intl.DateTimeFormat(langTag[lang], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }); // prettier-ignore
  return (
    <div className={styles.times}>
      <div className={styles.buttons}>
        <Button isDisabled={isOff} onPress={() => order(isPaused ? 'resume' : 'pause')}>
          {isPaused ? m.resume : m.pause}
        </Button>
        <Button isDisabled={isOff} onPress={() => order('reset')}>
          {m.reset}
        </Button>
      </div>
      <p className={styles.time} data-paused={isPaused || undefined}>
        <span className={styles.label}>
          {m.elapsed}
          {isPaused && ` · ${m.paused}`}
        </span>
        <span className={styles.elapsed} role="timer" aria-label={m.elapsed}>
          {formatElapsed(elapsed(timer, now))}
        </span>
      </p>
      <p className={styles.time}>
        <span className={styles.label}>{m.clock}</span>
        <span className={styles.clock}>{clock.format(now)}</span>
      </p>
    </div>
  );
}

/** The present instant, ms, four times a second so that no second is skipped. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  // An order just given may lie after the last tick.
  return now;
}
