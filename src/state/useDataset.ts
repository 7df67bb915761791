/** The dataset as server state: fetched once, kept, indexed. */
import { useQuery } from '@tanstack/react-query';
import { createChronicle, type Chronicle } from '../chronicle/chronicle.ts';
import type { Finding } from '../dataset/finding.ts';
import { DatasetError, fetchDataset, type LoadedDataset } from '../dataset/load.ts';
import type { LeftOut } from '../dataset/salvage.ts';

/** Relative to the page, so that the build works under any path. */
const datasetUrl = './data/plants.json';

/** Worth asking again: the network may come back; a file that is missing or wrong stays so. */
const mostRetries = 2;

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: DatasetError; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly chronicle: Chronicle;
      /** errors in the file; empty when all of it is shown */
      readonly findings: readonly Finding[];
      readonly leftOut: LeftOut;
    };

async function load(url: string, signal: AbortSignal): Promise<LoadedDataset> {
  const result = await fetchDataset(url, signal);
  if (!result.ok) throw result.error;
  return result.loaded;
}

/** Outside of the hook, so that the chronicle is built once and stays the same object. */
const indexed = ({ dataset, findings, leftOut }: LoadedDataset) => ({
  chronicle: createChronicle(dataset),
  findings,
  leftOut,
});

/**
 * The shipped dataset. Needs a QueryClientProvider above. While an error is being retried through
 * `retry`, the state is `loading` again.
 */
export function useDataset(): DatasetState {
  const { data, error, isFetching, refetch } = useQuery<
    LoadedDataset,
    Error,
    ReturnType<typeof indexed>
  >({
    queryKey: ['dataset', datasetUrl],
    queryFn: ({ signal }) => load(datasetUrl, signal),
    select: indexed,
    staleTime: Infinity,
    gcTime: Infinity,
    // A parsed dataset is large and never changes in place: comparing it by structure is waste.
    structuralSharing: false,
    // `./data/plants.json` may be in the offline cache; the browser's word on the network is not asked.
    networkMode: 'always',
    retry: (failures, cause) =>
      cause instanceof DatasetError && cause.reason === 'network' && failures < mostRetries,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (data) return { status: 'ready', ...data };
  if (!error || isFetching) return { status: 'loading' };
  return {
    status: 'error',
    error:
      error instanceof DatasetError
        ? error
        : new DatasetError('network', datasetUrl, { cause: error }),
    retry: () => void refetch(),
  };
}
