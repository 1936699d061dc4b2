import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { oncePer } from '#src/domain/once-per.ts';

/** Every shard of the evidence that an event or a stance points to, ascending. */
export const allShards = oncePer(({ events, stances }: CorpusIndex): readonly number[] => {
  const shards = new Set<number>(events.shards);
  for (const { shard } of stances) shards.add(shard);
  return [...shards].toSorted((a, b) => a - b);
});
