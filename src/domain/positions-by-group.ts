import type { RowGroup } from './matrix-order.ts';
import { positionMix, type PositionMix } from './position-mix.ts';

/** How the actors of a group stand on one issue. */
export type GroupMix = PositionMix & { group: RowGroup };

/**
 * The mix of positions of each group, in the order of the groups.
 * @param column place of the issue among those of the matrix
 */
export function positionsByGroup(groups: readonly RowGroup[], column: number): GroupMix[] {
  return groups.map((group) => ({
    group,
    ...positionMix(group.rows.flatMap((row) => row.cells[column] ?? [])),
  }));
}
