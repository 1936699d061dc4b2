import type { MatrixCell, MatrixRow } from './matrix.ts';
import { POSITIONS_AND_NONE } from './position.ts';
import type { Issue } from '#src/schema/issue.ts';

/** A cell by its ids, as a link names it. */
export type CellPlace = { actor: string; issue: string };

/** A cell in the order of the matrix; at those that do not count nobody stops. */
export type CellStep = CellPlace & { cell: MatrixCell; counts: boolean };

/** Cells row by row, as a matrix is read. */
export function stepsByRow(
  rows: readonly MatrixRow[],
  issues: readonly Issue[],
  isPicked: (cell: MatrixCell) => boolean,
): CellStep[] {
  return rows.flatMap((row) =>
    issues.flatMap((issue, column) => step(row, issue, column, isPicked)),
  );
}

/** Cells issue by issue, in each by position: what a phone shows, one issue at a time. */
export function stepsByIssue(
  rows: readonly MatrixRow[],
  issues: readonly Issue[],
  isPicked: (cell: MatrixCell) => boolean,
): CellStep[] {
  return issues.flatMap((issue, column) => {
    const steps = rows.flatMap((row) => step(row, issue, column, isPicked));
    return POSITIONS_AND_NONE.flatMap((position) =>
      steps.filter(({ cell }) => cell.position === position),
    );
  });
}

/**
 * The next cell that counts, or the one before; null at the ends. From a cell that is not there,
 * or from none, the first or the last.
 */
export function neighbourOf(
  steps: readonly CellStep[],
  from: CellPlace | null,
  by: 1 | -1,
): CellStep | null {
  const at = from ? steps.findIndex((cell) => isAt(cell, from)) : -1;
  if (by === 1) return steps.slice(at + 1).find(({ counts }) => counts) ?? null;
  return steps.slice(0, at === -1 ? undefined : at).findLast(({ counts }) => counts) ?? null;
}

/** Whether both are the same cell. */
export function isAt(a: CellPlace, b: CellPlace): boolean {
  return a.actor === b.actor && a.issue === b.issue;
}

function step(
  { actor, cells }: MatrixRow,
  issue: Issue,
  column: number,
  isPicked: (cell: MatrixCell) => boolean,
): CellStep[] {
  const cell = cells[column];
  if (!cell) return [];
  const counts = cell.position !== 'none' && isPicked(cell);
  return [{ actor: actor.id, issue: issue.id, cell, counts }];
}
