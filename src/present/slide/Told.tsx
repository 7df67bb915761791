/** A text of a scene on screen: citations as superscript numbers, a dash where a figure is missing. */
import { useLang } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { missingMark, type Piece, type ToldText } from '../briefing/told.ts';
import { keepTogether } from './keepTogether.ts';
import styles from './Told.module.css';

/**
 * A figure is a piece of its own; with the words around it it is one text. A superscript stands
 * close to what it proves.
 */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof last === 'string' && typeof piece === 'string') all[all.length - 1] = last + piece;
    else {
      if (typeof last === 'string' && typeof piece !== 'string' && 'cite' in piece)
        all[all.length - 1] = last.trimEnd();
      all.push(piece);
    }
  }
  return all;
}

export function Told({ text: { pieces, lang: other } }: { text: ToldText }) {
  const m = usePresentingMessages().slide;
  const lang = useLang();
  const isChinese = (other ?? langTag[lang]).startsWith('zh');
  // Pieces have no names of their own: each is known by its place.
  return joined(pieces).map((piece, at, all) => {
    const key = `piece ${at}`;
    if (typeof piece === 'string') return <Words key={key} text={piece} isChinese={isChinese} />;
    if ('cite' in piece) {
      const before = all[at - 1];
      const isSecond = typeof before === 'object' && 'cite' in before;
      return (
        <sup key={key} className={styles.cite} data-second={isSecond || undefined}>
          <span aria-hidden="true">{piece.cite}</span>
          <span className="visually-hidden" lang={langTag[lang]}>
            {m.cites(piece.cite)}
          </span>
        </sup>
      );
    }
    return (
      <span key={key}>
        <span aria-hidden="true">{missingMark}</span>
        <span className="visually-hidden" lang={langTag[lang]}>
          {m.missing(piece.missing)}
        </span>
      </span>
    );
  });
}

function Words({ text, isChinese }: { text: string; isChinese: boolean }) {
  if (!isChinese) return text;
  return keepTogether(text).map((run) =>
    run.whole ? (
      <span key={run.at} className={styles.whole}>
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
