import type { Query, QueryClient } from '@tanstack/react-query';
import { fetchManifest } from './fetch-json.ts';
import { evidenceBookQuery, manifestQuery } from './queries.ts';

/**
 * Forgets what failed, so that it is asked for again. When the host has a newer build by now,
 * everything is forgotten: old and new files never stand side by side.
 */
export async function retryFailed(client: QueryClient): Promise<void> {
  const held = client.getQueryData(manifestQuery().queryKey);
  const latest = held && (await fetchManifest().catch(() => held));
  const isNewer = latest?.buildId !== held?.buildId;
  await client.resetQueries(isNewer ? {} : { predicate: isIncomplete });
}

function isIncomplete(query: Query): boolean {
  return query.state.status === 'error' || isBookWithGaps(query);
}

function isBookWithGaps({ queryKey, state }: Query): boolean {
  const [kind] = evidenceBookQuery([]).queryKey;
  return queryKey[0] === kind && (state.data as { missing: number } | undefined)?.missing !== 0;
}
