import type { Issue } from '#src/schema/issue.ts';
import { cellFacts } from './cell-facts.ts';
import type { CorpusIndex } from './corpus-index.ts';
import {
  columnOf,
  countPositions,
  statedCount,
  type Matrix,
  type PositionCounts,
} from './matrix.ts';

/** How the actors of a matrix divide on one issue. Counts of actors throughout. */
export type IssueDivision = {
  issue: Issue;
  counts: PositionCounts;
  /** Those with a position. */
  stated: number;
  /** Of these, those known through no more than one independent source. */
  singleSource: number;
};

/** One for each issue of a matrix, in its order. */
export function issueDivisions(
  index: Pick<CorpusIndex, 'sourceById'>,
  matrix: Matrix,
): IssueDivision[] {
  return matrix.issues.map((issue, column) => {
    const cells = columnOf(matrix, column);
    const counts = countPositions(cells);
    const singleSource = cells.filter(
      (cell) => cell.position !== 'none' && cellFacts(index, cell).isSingleSource,
    ).length;
    return { issue, counts, stated: statedCount(counts), singleSource };
  });
}
