import type { CorpusIndex } from '#src/domain/corpus-index.ts';

/** The evidence shards that hold what an actor says on an issue; none where he says nothing. */
export function shardsOfCell(index: CorpusIndex, cell: { actor: string; issue: string }): number[] {
  const stances = index.stances.filter(
    ({ actor, issue }) => actor.id === cell.actor && issue.id === cell.issue,
  );
  return [...new Set(stances.map(({ shard }) => shard))].toSorted((a, b) => a - b);
}
