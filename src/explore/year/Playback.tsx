/** Play, the year looked at, and the speed of play. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { speeds, type PlayerState } from './playback.ts';
import { yearPlayer } from './player.ts';
import styles from './Playback.module.css';

export function Playback({ state, year }: { state: PlayerState; year: number }) {
  const m = useMessages().year;
  return (
    <div className={styles.playback}>
      <span className={styles.play}>
        <Button aria-label={state.playing ? m.pause : m.play} onPress={() => yearPlayer.toggle()}>
          <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
            <path
              d={state.playing ? 'M2.5 1.5h2.5v9h-2.5zM7 1.5h2.5v9h-2.5z' : 'M2.5 1l8 5-8 5z'}
            />
          </svg>
        </Button>
      </span>
      <span className={styles.year}>{year}</span>
      <select
        className={styles.speed}
        aria-label={m.speed}
        value={state.speed}
        onChange={(event) => {
          const speed = speeds.find((one) => one === Number(event.target.value));
          if (speed !== undefined) yearPlayer.setSpeed(speed);
        }}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {m.times(speed)}
          </option>
        ))}
      </select>
    </div>
  );
}
