import { notifyManager, useQueryClient, type QueryCache } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { evidenceBookQuery, evidenceQuery } from './queries.ts';

/**
 * How many parts of the evidence came, of those that were asked for; null while nothing on
 * screen lacks any.
 */
export function useMissingEvidence(): { loaded: number; total: number } | null {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  );
  const missing = useSyncExternalStore(subscribe, () => missingOnScreen(cache), none);
  const loaded = useSyncExternalStore(subscribe, () => loadedShards(cache), none);
  return missing === 0 ? null : { loaded, total: loaded + missing };
}

const none = () => 0;
const [bookKey] = evidenceBookQuery([]).queryKey;
const [shardKey] = evidenceQuery(0).queryKey;

function missingOnScreen(cache: QueryCache): number {
  const books = cache.findAll({ queryKey: [bookKey], type: 'active' });
  const gaps = books.map(({ state }) => (state.data as { missing: number } | undefined)?.missing);
  return Math.max(0, ...gaps.map((gap) => gap ?? 0));
}

function loadedShards(cache: QueryCache): number {
  return cache.findAll({ queryKey: [shardKey] }).filter(({ state }) => state.data).length;
}
