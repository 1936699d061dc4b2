import { eventsWith } from '#src/domain/actor-profile.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';

/** The evidence shards that hold an actor's statements and the events he takes part in. */
export function shardsOfActor(index: CorpusIndex, actorId: string): number[] {
  const shards = new Set(Array.from(eventsWith(index, actorId), (event) => event.shard));
  for (const stance of index.stances) {
    if (stance.actor.id === actorId) shards.add(stance.shard);
  }
  return [...shards].toSorted((a, b) => a - b);
}
