import { useQuery } from '@tanstack/react-query';
import { fetchManifest } from './fetch-json.ts';
import { manifestQuery } from './queries.ts';

/** The host is asked no more often than this, in milliseconds. */
const ASK_AGAIN_MS = 60_000;

export type BuildCheck = {
  /** `unknown`: the host did not answer when it was last asked. */
  state: 'current' | 'newer' | 'unknown';
  /** When the data on screen came, in milliseconds since 1970-01-01 UTC; 0: none came yet. */
  loadedAt: number;
  checkAgain: () => Promise<unknown>;
};

/**
 * Asks the host, when the window is shown again, whether it has a newer build of the data than the
 * one on screen. That one stays, whatever the answer. Never suspends.
 */
export function useNewerBuild(): BuildCheck {
  const { data: manifest, dataUpdatedAt: loadedAt } = useQuery({
    ...manifestQuery(),
    enabled: false,
  });
  const { data, isError, refetch } = useQuery({
    queryKey: ['latest-build', manifest?.buildId],
    queryFn: async () => (await fetchManifest()).buildId,
    enabled: manifest !== undefined,
    initialData: manifest?.buildId,
    initialDataUpdatedAt: loadedAt,
    staleTime: ASK_AGAIN_MS,
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
  });
  const known = data === manifest?.buildId ? 'current' : 'newer';
  return { state: isError ? 'unknown' : known, loadedAt, checkAgain: () => refetch() };
}
