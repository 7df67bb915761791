/** What the pointer or the keyboard is on, in exact figures. */
import type { StatusGroup } from '../../chronicle/types.ts';
import type { YearPoint } from '../../chronicle/years.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { StatusMark } from '../StatusMark.tsx';
import styles from './ReadOut.module.css';

const order: readonly StatusGroup[] = ['operating', 'construction', 'announced', 'lapsed'];

interface Props {
  readonly point: YearPoint;
  /** the year looked at */
  readonly year: number;
  /** false in the year in which the data ends */
  readonly isOver: boolean;
}

/** The figures of a year. */
export function YearFigures({ point, year, isOver }: Props) {
  const m = useMessages();
  const lang = useLang();
  const words = m.year.readOut;
  const { sites, notStated, announced, became, operating } = point;
  if (point.time === 'unknown') return <p>{words.unknown(year)}</p>;
  const amount = sites > notStated ? formatNumber(announced, lang) : null;
  return (
    <>
      {point.time === 'to come' && <p className={styles.quiet}>{words.toCome}</p>}
      <p>
        {words.announced(sites, amount)}
        {notStated > 0 && ` ${words.notStated(notStated, sites)}`}
      </p>
      {became && announced > 0 && (
        <ul className={styles.became}>
          {order
            .filter((status) => became[status] > 0)
            .map((status) => (
              <li key={status}>
                <StatusMark status={status} />
                {`${m.terms.status[status]} `}
                <span className={styles.amount}>{formatNumber(became[status], lang)}</span>
              </li>
            ))}
        </ul>
      )}
      <p>{words.operating(formatNumber(operating ?? 0, lang), isOver)}</p>
    </>
  );
}

/**
 * Over the timeline, at the year that it tells of.
 * @param x the middle of that year, as a fraction of the width
 */
export function ReadOut({ x, ...figures }: Props & { readonly x: number }) {
  return (
    <div className={styles.place} style={{ insetInlineStart: placeOf(x) }} aria-hidden="true">
      <div className={styles.box}>
        <p className={styles.title}>{figures.point.year}</p>
        <YearFigures {...figures} />
      </div>
    </div>
  );
}

/** Says what the years of announcement mean, where they are set. */
export function AnnouncedHelp() {
  const m = useMessages().year.announced;
  return (
    <div className={styles.place} style={{ insetInlineStart: placeOf(0.5) }} aria-hidden="true">
      <div className={styles.box}>
        <p>{m.howTo}</p>
        <p className={styles.quiet}>{m.help}</p>
      </div>
    </div>
  );
}

/** Centred over its year, and within the timeline. */
const placeOf = (x: number) =>
  `clamp(0rem, calc(${x * 100}% - 9.25rem), max(0rem, calc(100% - 18.5rem)))`;
