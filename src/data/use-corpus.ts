import { useSuspenseQuery } from '@tanstack/react-query';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { indexQuery } from './queries.ts';

/** The decoded index: the same object everywhere. Suspends; throws DataError. */
export function useCorpus(): CorpusIndex {
  return useSuspenseQuery(indexQuery()).data;
}
