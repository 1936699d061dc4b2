import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { ActorKind } from '#src/schema/vocabulary.ts';
import type { StanceRow } from './corpus-index.ts';
import { stanceAsOf, type AsOf, type StanceAsOf } from './stance-as-of.ts';
import { POSITIONS, type PositionOrNone } from './position.ts';

/** Where actors stand on issues. A cell is null where the corpus has no statement. */
export type Matrix = {
  issues: readonly Issue[];
  rows: readonly MatrixRow[];
};

export type MatrixRow = {
  actor: ActorRow;
  /** One for each issue, in the order of the issues. */
  cells: readonly (StanceAsOf | null)[];
  /** Quotes behind all cells of the row. */
  quotes: number;
};

export type PositionCounts = Readonly<Record<PositionOrNone, number>>;

/**
 * Kinds of actors that speak for themselves, so that their silence says something. A country
 * acts through its government, an alliance through its members, a medium passes on what others
 * say, and a group without a name has no voice that could be quoted.
 */
const SPEAKING_KINDS: ReadonlySet<ActorKind> = new Set([
  'person',
  'government',
  'ministry',
  'council',
  'congress',
  'institution',
]);

/** Whether an actor is a row: it has a stance, or is of a kind that could have voiced one. */
export function isMatrixActor(actor: ActorRow, speakers: ReadonlySet<string>): boolean {
  return SPEAKING_KINDS.has(actor.kind) || speakers.has(actor.id);
}

/** The actors that are rows of the matrix, in the order of the registry. */
export function matrixActors(
  actors: readonly ActorRow[],
  stances: readonly StanceRow[],
): ActorRow[] {
  const speakers = new Set(stances.map((stance) => stance.actor.id));
  return actors.filter((actor) => isMatrixActor(actor, speakers));
}

/** The matrix of these actors and issues, from the stances given, as of a day. */
export function buildMatrix(
  actors: readonly ActorRow[],
  issues: readonly Issue[],
  stances: readonly StanceRow[],
  asOf: AsOf,
): Matrix {
  const byCell = groupByCell(stances);
  const rows = actors.map((actor) => {
    const cells = issues.map((issue) =>
      stanceAsOf(byCell.get(cellKey(actor.id, issue.id)) ?? [], asOf),
    );
    return { actor, cells, quotes: sum(cells.map((cell) => cell?.quotes ?? 0)) };
  });
  return { issues, rows };
}

export function positionOf(cell: StanceAsOf | null | undefined): PositionOrNone {
  return cell?.position ?? 'none';
}

/** How many of these cells show each position, and how many none. */
export function countPositions(cells: Iterable<StanceAsOf | null>): PositionCounts {
  const counts: Record<PositionOrNone, number> = {
    support: 0,
    'support-with-reservations': 0,
    neutral: 0,
    unclear: 0,
    oppose: 0,
    none: 0,
  };
  for (const cell of cells) counts[positionOf(cell)] += 1;
  return counts;
}

/** Cells of one column, from the top. */
export function columnOf(matrix: Matrix, column: number): (StanceAsOf | null)[] {
  return matrix.rows.map((row) => row.cells[column] ?? null);
}

/** Cells that show a position. */
export function statedCount(counts: PositionCounts): number {
  return sum(POSITIONS.map((position) => counts[position]));
}

function groupByCell(stances: readonly StanceRow[]): Map<string, StanceRow[]> {
  const groups = new Map<string, StanceRow[]>();
  for (const stance of stances) {
    const key = cellKey(stance.actor.id, stance.issue.id);
    const group = groups.get(key);
    if (group) group.push(stance);
    else groups.set(key, [stance]);
  }
  return groups;
}

function cellKey(actorId: string, issueId: string): string {
  return `${actorId} ${issueId}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
