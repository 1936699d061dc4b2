import type { ActorRow } from '#src/schema/index-file.ts';
import { chosenOf, type ByHand } from './by-hand.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { rowActors } from './matrix-filter.ts';
import type { RowGroup } from './matrix-order.ts';

/** More rows are in no order by hand, nor would a link hold their ids. */
export const MOST_BY_HAND = 200;

/** The actors that are chosen as rows, in their order. Silent ones are among those one can choose. */
export function chosenRows(index: CorpusIndex, choice: ByHand): readonly ActorRow[] {
  return chosenOf(index, 'actor', rowActors(index), choice);
}

/**
 * These rows as a choice: null where they are all there are, and no order of them is wanted.
 * @param isOrdered whether they stand as they were put by hand
 */
export function asRowChoice(
  index: CorpusIndex,
  rows: readonly ActorRow[],
  isOrdered: boolean,
): ByHand {
  return !isOrdered && rows.length === rowActors(index).length ? null : rows.map(({ id }) => id);
}

/** The corpus with only those actors that are chosen as rows, in the order of the registry. */
export function withRows(index: CorpusIndex, choice: ByHand): CorpusIndex {
  const chosen = new Set(chosenRows(index, choice));
  const isAll = chosen.size === rowActors(index).length;
  return isAll ? index : { ...index, actors: index.actors.filter((actor) => chosen.has(actor)) };
}

/** Each row on screen with the rows among which it can be moved: those of its group, from the top. */
export function matesByActor(
  groups: readonly RowGroup[],
): ReadonlyMap<ActorRow, readonly ActorRow[]> {
  return new Map(
    groups.flatMap(({ rows }) => {
      const mates = rows.map(({ actor }) => actor);
      return mates.map((actor) => [actor, mates] as const);
    }),
  );
}
