/** What citations and the list of their sources share: one numbering, and the way there and back. */
import { createContext, useContext, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Numbering } from './sources.ts';

interface CitationScope extends Numbering {
  /** number of the source that a citation led to; null while none did */
  readonly arrived: number | null;
  /** moves the reader to a source's entry; `from` is where `back` returns to */
  openSource(id: string, from: HTMLElement | null): void;
  back(): void;
  /** id of the element of a source's entry, by the source's number */
  sourceElementId(number: number): string;
}

const CitationContext = createContext<CitationScope | null>(null);

/** Whatever cites inside it does so with the numbers of `numbering`. */
export function CitationProvider({
  numbering,
  children,
}: {
  numbering: Numbering;
  children: ReactNode;
}) {
  const prefix = useId();
  const { sources, numbers } = numbering;
  const [arrived, setArrived] = useState<number | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const scope = useMemo<CitationScope>(() => {
    const sourceElementId = (number: number) => `${prefix}source-${number}`;
    return {
      sources,
      numbers,
      arrived,
      sourceElementId,
      openSource: (id, from) => {
        const number = numbers.get(id);
        if (number === undefined) return;
        cameFrom.current = from;
        setArrived(number);
        document.getElementById(sourceElementId(number))?.focus();
      },
      back: () => {
        setArrived(null);
        cameFrom.current?.focus();
      },
    };
  }, [sources, numbers, arrived, prefix]);
  return <CitationContext value={scope}>{children}</CitationContext>;
}

/** The citations in force. Throws outside a CitationProvider. */
export function useCitations(): CitationScope {
  const scope = useContext(CitationContext);
  if (!scope) throw new Error('useCitations needs a CitationProvider above it');
  return scope;
}
