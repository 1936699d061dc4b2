import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { oncePerIndex } from '#src/domain/once-per-index.ts';

/** Every shard of the evidence that an event or a stance points to, ascending. */
export const allShards = oncePerIndex(({ events, stances }: CorpusIndex): readonly number[] => {
  const shards = new Set<number>();
  for (const { shard } of events) shards.add(shard);
  for (const { shard } of stances) shards.add(shard);
  return [...shards].toSorted((a, b) => a - b);
});
