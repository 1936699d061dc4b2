import { POSITIONS } from '#src/domain/position.ts';
import type { Position } from '#src/schema/vocabulary.ts';

type ByPosition = Readonly<Record<Position, number>>;

/** Counts of actors by position, and of those of whom the position is inferred. */
export type Held = { counts: ByPosition; inferred: ByPosition };

/**
 * The columns of a table of positions: how many hold each, and after it, where any of the rows has
 * some, how many of them are inferred.
 */
export function positionColumns(
  rows: readonly Held[],
  nameOf: (position: Position) => string,
  ofInferred: (position: string) => string,
): { names: string[]; valuesOf: (row: Held) => number[] } {
  const isInferred = (position: Position) => rows.some(({ inferred }) => inferred[position] > 0);
  const kept = POSITIONS.map((position) => ({ position, hasInferred: isInferred(position) }));
  return {
    names: kept.flatMap(({ position, hasInferred }) => {
      const name = nameOf(position);
      return hasInferred ? [name, ofInferred(name)] : [name];
    }),
    valuesOf: ({ counts, inferred }) =>
      kept.flatMap(({ position, hasInferred }) =>
        hasInferred ? [counts[position], inferred[position]] : [counts[position]],
      ),
  };
}
