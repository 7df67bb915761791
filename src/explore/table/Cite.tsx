/** A superscript number that opens a source in a new tab. Sources are numbered line by line. */
import type { CitedClaim } from '../../chronicle/types.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import citation from '../citation/Citation.module.css';
import { citationName } from '../citation/useWords.ts';
import styles from './cells.module.css';

/** The sources that a line cites, each with its number, in the order of its cells. */
export type Numbers = ReadonlyMap<string, number>;

/** Number the sources of claims in the order in which they stand. */
export const numbersOf = (cited: readonly (CitedClaim | null | undefined)[]): Numbers => {
  const ids = new Set(cited.flatMap((one) => one?.source.id ?? []));
  return new Map([...ids].map((id, index) => [id, index + 1]));
};

interface Props {
  readonly cited: CitedClaim;
  readonly numbers: Numbers;
  /** whether Tab stops here: only on the line that the reader is at */
  readonly isReached: boolean;
}

export function Cite({ cited, numbers, isReached }: Props) {
  const lang = useLang();
  const m = useMessages().panel.sources;
  const { source, claim } = cited;
  const number = numbers.get(source.id) ?? 0;
  const published = source.published ? formatInterval(source.published, lang) : m.undated;
  const title = `${source.publisher} · ${published}\n${source.title}\n“${claim.asPrinted}”`;
  return (
    <sup className={citation.sup}>
      {source.url === undefined ? (
        <span title={title}>{number}</span>
      ) : (
        <a
          className={`${citation.number} ${styles.cite}`}
          href={source.url}
          target="_blank"
          rel="noreferrer"
          tabIndex={isReached ? 0 : -1}
          title={title}
          aria-label={`${citationName(cited, number, lang)} (${m.newTab})`}
        >
          {number}
        </a>
      )}
    </sup>
  );
}

/** Several citations, one for each source. */
export function Cites({ cited, ...rest }: Omit<Props, 'cited'> & { cited: readonly CitedClaim[] }) {
  const bySource = new Map(cited.map((one) => [one.source.id, one]));
  return [...bySource].map(([id, one]) => <Cite key={id} cited={one} {...rest} />);
}
