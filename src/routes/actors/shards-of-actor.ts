import { eventsWith } from '#src/domain/actor-profile.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import type { ActorRow } from '#src/schema/index-file.ts';

/** The evidence shards that hold an actor's statements and the events he takes part in. */
export function shardsOfActor(index: CorpusIndex, actorId: string): number[] {
  const shards = new Set(Array.from(eventsWith(index, actorId), (event) => event.shard));
  for (const stance of index.stances) {
    if (stance.actor.id === actorId) shards.add(stance.shard);
  }
  return [...shards].toSorted((a, b) => a - b);
}

/** Those that hold what some actors stand for. */
export function shardsOfStances(index: CorpusIndex, actors: readonly ActorRow[]): number[] {
  const ids = new Set(actors.map(({ id }) => id));
  const own = index.stances.filter(({ actor }) => ids.has(actor.id));
  return [...new Set(own.map(({ shard }) => shard))].toSorted((a, b) => a - b);
}
