import { notifyManager, useQueryClient, type Query, type QueryCache } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { articleQuery, evidenceQuery } from './queries.ts';

/** Of the files of a kind that were asked for, how many came. */
export type PartialData = { kind: 'articles' | 'evidence'; loaded: number; total: number };

/** Kinds of files of which some came and some did not. Where nothing came, the place of it says so. */
export function usePartialData(): readonly PartialData[] {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  );
  const counts = useSyncExternalStore(
    subscribe,
    () => countsIn(cache),
    () => NO_COUNTS,
  );
  return useMemo(() => partialIn(counts), [counts]);
}

const KEYS = { articles: articleQuery('').queryKey[0], evidence: evidenceQuery(0).queryKey[0] };
const NO_COUNTS = '0 0 0 0';

/** As one string, so that nothing is drawn anew while it stays the same. */
function countsIn(cache: QueryCache): string {
  return [KEYS.articles, KEYS.evidence]
    .flatMap((key) => {
      const queries = cache.findAll({ queryKey: [key] });
      return [queries.filter(hasCome).length, queries.filter(hasFailed).length];
    })
    .join(' ');
}

function partialIn(counts: string): PartialData[] {
  const [articles = 0, noArticles = 0, evidence = 0, noEvidence = 0] = counts
    .split(' ')
    .map(Number);
  const all = [
    { kind: 'articles', loaded: articles, total: articles + noArticles },
    { kind: 'evidence', loaded: evidence, total: evidence + noEvidence },
  ] as const;
  return all.filter(({ loaded, total }) => loaded > 0 && loaded < total);
}

function hasCome({ state }: Query): boolean {
  return state.data !== undefined;
}

function hasFailed({ state }: Query): boolean {
  return state.data === undefined && state.status === 'error';
}
