/** The briefing that is presented: the shipped one, fetched once, or one of the reader's own. */
import { useQuery } from '@tanstack/react-query';
import type { Finding } from '../../dataset/finding.ts';
import { parseBriefing } from '../briefing/parse.ts';
import type { Briefing } from '../briefing/schema.ts';
import { useLibrary } from '../library/library.ts';

/** Relative to the page, so that the build works under any path. */
const shippedUrl = './data/briefing.json';

export type BriefingState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'missing';
      readonly reason: 'unreachable' | 'unusable' | 'unknown';
    }
  | {
      readonly status: 'ready';
      readonly briefing: Briefing;
      /** what of the file had to be left out */
      readonly findings: readonly Finding[];
    };

async function fetchShipped(signal: AbortSignal) {
  const response = await fetch(shippedUrl, { signal });
  if (!response.ok) throw new Error(`${shippedUrl}: HTTP ${response.status}`);
  return parseBriefing(await response.text());
}

/** @param id of one of the reader's own briefings; null for the shipped one */
export function useBriefing(id: string | null): BriefingState {
  const own = useLibrary((library) => library.briefings.find((briefing) => briefing.id === id));
  const { data, isError } = useQuery({
    queryKey: ['briefing', shippedUrl],
    queryFn: ({ signal }) => fetchShipped(signal),
    enabled: id === null,
    staleTime: Infinity,
    gcTime: Infinity,
    // It may be in the offline cache; the browser's word on the network is not asked.
    networkMode: 'always',
    retry: 1,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (id !== null)
    return own
      ? { status: 'ready', briefing: own, findings: [] }
      : { status: 'missing', reason: 'unknown' };
  if (isError) return { status: 'missing', reason: 'unreachable' };
  if (!data) return { status: 'loading' };
  if (!data.briefing) return { status: 'missing', reason: 'unusable' };
  return { status: 'ready', briefing: data.briefing, findings: data.findings };
}
