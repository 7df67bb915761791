/** A superscript number that names its source on hover and focus, and leads to it. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { CitedClaim } from '../../chronicle/types.ts';
import { useLang } from '../../i18n/LangContext.tsx';
import { useCitations } from './CitationContext.tsx';
import { CitationTip } from './CitationTip.tsx';
import styles from './Citation.module.css';
import { citationName } from './useWords.ts';

/** Before a tip opens under a resting pointer, and before it closes behind a leaving one, ms. */
const openDelay = 250;
const closeDelay = 120;

export function Citation({ cited }: { cited: CitedClaim }) {
  const lang = useLang();
  const { numbers, openSource, sourceElementId } = useCitations();
  const link = useRef<HTMLAnchorElement>(null);
  const tipId = useId();
  // Only a told citation has a tip: a page may hold two hundred citations.
  const { told, tell } = useTold();
  const { source } = cited;
  const number = numbers.get(source.id);
  if (number === undefined) return null;

  const follow = (event: MouseEvent) => {
    // The page's address holds the view; a jump within the page is not one.
    event.preventDefault();
    tell(false);
    openSource(source.id, link.current);
  };
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !told) return;
    // The first Escape closes the tip, not what lies around it.
    event.preventDefault();
    event.stopPropagation();
    tell(false);
  };
  return (
    <sup className={styles.sup}>
      <a
        ref={link}
        className={styles.number}
        href={`#${sourceElementId(number)}`}
        aria-label={citationName(cited, number, lang)}
        aria-describedby={told ? tipId : undefined}
        onClick={follow}
        onKeyDown={dismiss}
        onFocus={() => tell(true)}
        onBlur={() => tell(false)}
        onPointerEnter={({ pointerType }) => {
          if (pointerType === 'mouse') tell(true, openDelay);
        }}
        onPointerLeave={() => tell(false, closeDelay)}
      >
        {number}
      </a>
      {told && (
        <CitationTip
          id={tipId}
          cited={cited}
          anchor={link}
          onChange={(open, atOnce) => tell(open, atOnce ? 0 : closeDelay)}
        />
      )}
    </sup>
  );
}

/** Whether the tip is open; the newest order wins over one that still waits. */
function useTold() {
  const [told, setTold] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const tell = (open: boolean, delay = 0) => {
    clearTimeout(waiting.current);
    if (delay === 0) setTold(open);
    else waiting.current = setTimeout(() => setTold(open), delay);
  };
  return { told, tell };
}

/** Several citations, one for each source. */
export function Citations({ cited }: { cited: readonly CitedClaim[] }) {
  const bySource = new Map(cited.toReversed().map((one) => [one.source.id, one]));
  return (
    <span className={styles.several}>
      {[...bySource.values()].toReversed().map((one) => (
        <Citation key={one.source.id} cited={one} />
      ))}
    </span>
  );
}
