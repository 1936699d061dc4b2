import { countPositions, type PositionCounts } from './matrix.ts';
import type { RowGroup } from './matrix-order.ts';

/** How the actors of a group stand on one issue. Counts of actors. */
export type GroupMix = {
  group: RowGroup;
  /** By position, and how many are silent. */
  counts: PositionCounts;
  /** Of whom something is on record, but nothing that the filters leave. */
  filteredOut: number;
};

/**
 * The mix of positions of each group, in the order of the groups.
 * @param column place of the issue among those of the matrix
 */
export function positionsByGroup(groups: readonly RowGroup[], column: number): GroupMix[] {
  return groups.map((group) => {
    const cells = group.rows.flatMap((row) => row.cells[column] ?? []);
    const left = cells.filter((cell) => cell.position === 'none' && cell.filteredOut > 0);
    return { group, counts: countPositions(cells), filteredOut: left.length };
  });
}
