import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { fetchManifest } from './fetch-json.ts';
import { manifestQuery } from './queries.ts';

/** The host is asked no more often than this, in milliseconds. */
const ASK_AGAIN_MS = 60_000;

export type BuildCheck = {
  /** `unknown`: the host did not answer when it was last asked. */
  state: 'current' | 'newer' | 'unknown';
  /** When the data on screen came, in milliseconds since 1970-01-01 UTC. */
  loadedAt: number;
  checkAgain: () => void;
};

/**
 * Asks the host, when the window is shown again, whether it has a newer build of the data. The
 * data on screen stays, whatever the answer. Suspends; throws DataError.
 */
export function useNewerBuild(): BuildCheck {
  const { data: manifest, dataUpdatedAt: loadedAt } = useSuspenseQuery(manifestQuery());
  const { buildId } = manifest;
  const { data, isError, refetch } = useQuery({
    queryKey: ['latest-build'],
    queryFn: async () => (await fetchManifest()).buildId,
    initialData: buildId,
    initialDataUpdatedAt: loadedAt,
    staleTime: ASK_AGAIN_MS,
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
  });
  const known = data === buildId ? 'current' : 'newer';
  return { state: isError ? 'unknown' : known, loadedAt, checkAgain: () => void refetch() };
}
