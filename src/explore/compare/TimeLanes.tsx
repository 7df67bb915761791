/**
 * The plants' lives on one time axis, a lane each: above the line what happened, below it what was
 * planned, and a bar for how late production came. The drawing is hidden from screen readers: every
 * date of it stands in the list beneath.
 */
import { useRef } from 'react';
import type { Day } from '../../dataset/schema.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from '../citation/Citation.tsx';
import { useWords } from '../citation/useWords.ts';
import { Fold } from '../panel/Fold.tsx';
import { timeAxis } from '../panel/story.ts';
import { daysOf, type Lane } from './lanes.ts';
import { useMarkWords } from './laneWords.ts';
import { LaneView } from './LaneView.tsx';
import styles from './TimeLanes.module.css';
import { useNames } from './useNames.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly lanes: readonly Lane[];
  readonly day: Day;
}

/** Room at both ends of the axis, px. */
const pad = 12;

export function TimeLanes({ lanes, day }: Props) {
  const m = useMessages().compare.axis;
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  const { width, em } = useWidth(box);
  const nameOf = useNames();
  const sites = lanes.map(({ site }) => site);
  const axis = timeAxis(daysOf(lanes), width, pad);
  const now = axis?.xEnd(day) ?? 0;
  const reachesNow = now > pad && now < width - pad;
  return (
    <div className={styles.axis} ref={box}>
      {!axis && <p className={styles.none}>{m.none}</p>}
      {axis && (
        <div className={styles.drawing} aria-hidden="true">
          <div className={styles.grid}>
            {axis.ticks.map(({ year, x }) => (
              <i key={year} style={{ insetInlineStart: x }} />
            ))}
            {reachesNow && <i className={styles.now} style={{ insetInlineStart: now }} />}
          </div>
          <svg className={styles.years} width={width} height={em * 1.6}>
            {axis.ticks.slice(0, -1).map(({ year, x }) => (
              <text key={year} x={x + 4} y={em * 1.1}>
                {year}
              </text>
            ))}
          </svg>
          {lanes.map((lane) => (
            <div key={lane.site.id} className={styles.lane}>
              <p className={styles.name}>{nameOf(lane.site, sites)}</p>
              {lane.marks.length > 0 ? (
                <LaneView lane={lane} axis={axis} width={width} em={em} />
              ) : (
                <p className={styles.none}>{m.none}</p>
              )}
            </div>
          ))}
        </div>
      )}
      {axis && (
        <p className={styles.key}>
          {m.key}
          {reachesNow && ` ${m.now(formatInterval({ from: day, to: day }, lang))}`}
        </p>
      )}
      {axis && (
        <Fold title={m.list}>
          <div className={styles.lists}>
            {lanes.map((lane) => (
              <div key={lane.site.id}>
                <p className={styles.name}>{nameOf(lane.site, sites)}</p>
                <DateList lane={lane} />
              </div>
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}

function DateList({ lane }: { lane: Lane }) {
  const m = useMessages();
  const words = useWords();
  const wordsOf = useMarkWords(lane);
  if (lane.marks.length === 0) return <p className={styles.none}>{m.compare.axis.none}</p>;
  return (
    <ol className={styles.dates}>
      {lane.marks.map((one) => {
        const { cited, when, datedByPublication, inferred } = one.mark;
        const date = datedByPublication
          ? m.panel.story.byPublication(formatInterval(when, words.lang))
          : words.date(cited);
        return (
          <li key={`${one.field} ${one.phase} ${one.planned} ${when.from} ${when.to}`}>
            {wordsOf(one)}
            {m.panel.colon}
            {date}
            <Citation cited={cited} />
            {inferred && ` ${m.panel.inferred}`}
          </li>
        );
      })}
    </ol>
  );
}
