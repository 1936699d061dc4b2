import type { RowGroup } from '#src/domain/matrix-order.ts';
import type { MatrixRow } from '#src/domain/matrix.ts';

/** A row of the grid: its place among those that take focus, and among all that are read out. */
export type GridLine = { row: MatrixRow; position: number; ariaRow: number };

export type GridGroup = Omit<RowGroup, 'rows'> & {
  /** Place of its heading among all rows; null: it has none. */
  headingRow: number | null;
  lines: readonly GridLine[];
};

/** Numbers the rows below the header, which is row 1 when read out and 0 for the keys. */
export function gridLines(
  groups: readonly RowGroup[],
  hasHeadings: boolean,
): { groups: readonly GridGroup[]; count: number } {
  let position = 0;
  let ariaRow = 1;
  const numbered = groups.map(({ rows, ...group }) => ({
    ...group,
    headingRow: hasHeadings ? ++ariaRow : null,
    lines: rows.map((row) => ({ row, position: ++position, ariaRow: ++ariaRow })),
  }));
  return { groups: numbered, count: ariaRow };
}
