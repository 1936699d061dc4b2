import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { ActorKind } from '#src/schema/vocabulary.ts';
import type { CorpusIndex, StanceRow } from './corpus-index.ts';
import { matrixOverTime } from './matrix-over-time.ts';
import type { AsOf, StanceAsOf } from './stance-as-of.ts';
import { POSITIONS, POSITIONS_AND_NONE, type PositionOrNone } from './position.ts';

/** Where actors stand on issues. */
export type Matrix = {
  issues: readonly Issue[];
  rows: readonly MatrixRow[];
};

export type MatrixRow = {
  actor: ActorRow;
  /** One for each issue, in the order of the issues. */
  cells: readonly MatrixCell[];
  /** Quotes behind all cells of the row. */
  quotes: number;
  /** The same at the last stop, whatever the day: what orders rows must not change with the day. */
  evidence: number;
};

export type MatrixCell = StanceAsOf | EmptyCell;

/** Silence, or only the appearance of it: how many quotes the filters leave out. */
export type EmptyCell = { position: 'none'; quotes: 0; filteredOut: number };

export type PositionCounts = Readonly<Record<PositionOrNone, number>>;

/** Bodies that speak for themselves. */
const SPEAKING_BODIES: ReadonlySet<ActorKind> = new Set([
  'government',
  'ministry',
  'council',
  'congress',
  'institution',
]);

/**
 * Whether an actor is a row: it has a stance, or its silence says something. Any person could
 * have spoken; of the bodies those that take part in an event, since one named only in a
 * minister's title is not there to be silent. A country acts through its government, an alliance
 * through its members, a medium passes on what others say, and a group has no voice to quote.
 */
export function isMatrixActor(
  actor: ActorRow,
  speakers: ReadonlySet<string>,
  participants: ReadonlySet<string>,
): boolean {
  if (speakers.has(actor.id) || actor.kind === 'person') return true;
  return SPEAKING_BODIES.has(actor.kind) && participants.has(actor.id);
}

/** The actors that are rows of the matrix, in the order of the registry. */
export function matrixActors({
  actors,
  stances,
  events,
}: Pick<CorpusIndex, 'actors' | 'stances' | 'events'>): ActorRow[] {
  const speakers = new Set(stances.map((stance) => stance.actor.id));
  const participants = new Set(events.field('actor').values);
  return actors.filter((actor) => isMatrixActor(actor, speakers, participants));
}

/**
 * The matrix of these actors and issues as of a day.
 * @param stances those that count, which may be filtered
 * @param allStances every stance of the corpus, so that what is filtered out is not taken for silence
 */
export function buildMatrix(
  actors: readonly ActorRow[],
  issues: readonly Issue[],
  stances: readonly StanceRow[],
  allStances: readonly StanceRow[],
  asOf: AsOf,
): Matrix {
  return matrixOverTime(actors, issues, stances, allStances)(asOf);
}

/** Nothing is on record, in or out of the filters. */
export function isSilent(cell: MatrixCell): boolean {
  return cell.position === 'none' && cell.filteredOut === 0;
}

/** How many of these cells show each position, and how many are silent. */
export function countPositions(cells: Iterable<MatrixCell>): PositionCounts {
  const counts: Record<PositionOrNone, number> = {
    support: 0,
    'support-with-reservations': 0,
    neutral: 0,
    unclear: 0,
    oppose: 0,
    none: 0,
  };
  for (const cell of cells) {
    if (cell.position !== 'none' || isSilent(cell)) counts[cell.position] += 1;
  }
  return counts;
}

/** What parts of a matrix show, taken together. */
export function sumOfCounts(parts: readonly PositionCounts[]): PositionCounts {
  const whole = { ...countPositions([]) };
  for (const part of parts) for (const at of POSITIONS_AND_NONE) whole[at] += part[at];
  return whole;
}

/** Cells of one column, from the top. */
export function columnOf(matrix: Matrix, column: number): MatrixCell[] {
  const cells: MatrixCell[] = [];
  for (const row of matrix.rows) {
    const cell = row.cells[column];
    if (cell) cells.push(cell);
  }
  return cells;
}

/**
 * How many of these cells hold a position, and apart from them how many are unclear, which is not
 * silence and no position either: the two numbers of “2 of 13 with a stance, 1 unclear”.
 */
export function heldCounts(counts: PositionCounts): { held: number; unclear: number } {
  return { held: statedCount(counts) - counts.unclear, unclear: counts.unclear };
}

/** Cells that show something, be it unclear. */
export function statedCount(counts: PositionCounts): number {
  return sum(POSITIONS.map((position) => counts[position]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
