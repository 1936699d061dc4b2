import { useSuspenseQuery } from '@tanstack/react-query';
import type { EvidenceBook } from '#src/domain/evidence-book.ts';
import { evidenceBookQuery } from './queries.ts';

/**
 * Evidence of the given shards, merged: the same object for the same shards. Where some shards
 * could not be loaded the rest is given, and the page says so (`useMissingEvidence`).
 * Suspends; throws DataError when none could be loaded.
 */
export function useEvidence(shards: readonly number[]): EvidenceBook {
  return useSuspenseQuery(evidenceBookQuery(shards)).data.book;
}
