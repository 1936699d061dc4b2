import type { Issue } from '#src/schema/issue.ts';
import { couldBeOneSource, perhapsSeveral } from './cell-facts.ts';
import type { CorpusIndex } from './corpus-index.ts';
import {
  columnOf,
  countPositions,
  heldCounts,
  statedCount,
  type Matrix,
  type PositionCounts,
} from './matrix.ts';
import { isInferred } from './stance-as-of.ts';

/** How the actors of a matrix divide on one issue. Counts of actors throughout. */
export type IssueDivision = {
  issue: Issue;
  counts: PositionCounts;
  /** Those with a position. */
  held: number;
  /** Those of whom something is on record, which may be unclear. */
  stated: number;
  /** Of these, those known through no more than one independent source. */
  singleSource: number;
  /** Of those from a single source, those that may be from more: who published a part is not known. */
  perhapsMore: number;
  /** Of these, those whose position no words state. */
  inferred: number;
  /** Of the inferred, those that deeds show. */
  byAction: number;
};

/** One for each issue of a matrix, in its order. */
export function issueDivisions(
  index: Pick<CorpusIndex, 'sourceById'>,
  matrix: Matrix,
): IssueDivision[] {
  return matrix.issues.map((issue, column) => {
    const cells = columnOf(matrix, column);
    const counts = countPositions(cells);
    const stances = cells.filter((cell) => cell.position !== 'none');
    const singleSource = stances.filter((held) => couldBeOneSource(index, held.stances));
    const perhapsMore = singleSource.filter((held) => perhapsSeveral(index, held));
    const inferred = stances.filter(isInferred);
    const byAction = inferred.filter(({ voice }) => voice === 'act').length;
    return {
      issue,
      counts,
      held: heldCounts(counts).held,
      stated: statedCount(counts),
      singleSource: singleSource.length,
      perhapsMore: perhapsMore.length,
      inferred: inferred.length,
      byAction,
    };
  });
}

/** As many as are asked for on which the most actors have a position, in the order of the index. */
export function mostStated(divisions: readonly IssueDivision[], most: number): IssueDivision[] {
  const kept = new Set(divisions.toSorted((a, b) => b.held - a.held).slice(0, most));
  return divisions.filter((division) => kept.has(division));
}
