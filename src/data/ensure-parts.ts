import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { queryClient } from './query-client.ts';
import { indexQuery } from './queries.ts';

export type PartName = 'who' | 'facets' | 'articles' | 'stances';

/** Before the name of a part in the cache. */
export const PART_KEY = 'index-part';

/** What of an index is needed beyond what bars are drawn from. */
export type WantedParts = {
  parts?: readonly PartName[];
  /** Rows of events whose words are needed. */
  rows?: Iterable<number> | 'all';
  /** Id of an event whose words are needed. */
  event?: string | undefined;
};

/** All of an index but the words of its events. */
export const ALL_PARTS: readonly PartName[] = ['who', 'facets', 'articles', 'stances'];
/** What the events of a list are described by. */
export const EVENT_PARTS: readonly PartName[] = ['who', 'facets', 'articles'];

/**
 * The index, with the parts that are wanted. One that came whole has all of them.
 * @throws DataError
 */
export async function ensureParts(wanted: WantedParts): Promise<CorpusIndex> {
  const index = await queryClient.ensureQueryData(indexQuery());
  if (index.parts === null) return index;
  const { loadParts } = await import('./index-parts.ts');
  await loadParts(queryClient, wanted);
  return queryClient.ensureQueryData(indexQuery());
}
