import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { countryOf } from './field-values.ts';
import type { Filters, Term } from './filters.ts';
import type { CorpusIndex, StanceRow } from './corpus-index.ts';
import { isSilent, matrixActors, type Matrix, type MatrixCell } from './matrix.ts';
import { matrixOverTime } from './matrix-over-time.ts';
import { oncePer } from './once-per.ts';
import type { AsOf } from './stance-as-of.ts';

/** Whether something with these values passes: included terms are alternatives, excluded ones remove. */
export function passesTerms(terms: readonly Term[], values: readonly string[]): boolean {
  const included = terms.filter((term) => !term.exclude);
  const has = ({ value }: Term) => values.includes(value);
  return (
    (included.length === 0 || included.some(has)) &&
    !terms.some((term) => term.exclude && has(term))
  );
}

/** Whether the filters keep an actor's row. */
export function keepsActor(filters: Filters, actor: ActorRow): boolean {
  return passesTerms(filters.actor, [actor.id]) && passesTerms(filters.country, countryOf(actor));
}

/** Whether the filters keep an issue's column. */
export function keepsIssue(filters: Filters, issue: Issue): boolean {
  return passesTerms(filters.issue, [issue.id]);
}

/**
 * Whether the stance filter picks a cell. In the matrix it takes nothing away, since the pattern
 * is what one looks at: what it does not pick is dimmed.
 */
export function isPicked(filters: Filters, cell: MatrixCell): boolean {
  const isFilteredOut = cell.position === 'none' && !isSilent(cell);
  return passesTerms(filters.stance, isFilteredOut ? [] : [cell.position]);
}

/** The actors that can be rows, in the order of the registry. */
export const rowActors = oncePer(matrixActors);

/**
 * The matrices of the actors and issues that the filters keep, as of any day.
 * @param stances those that pass all filters but that of stances
 */
export function narrowedMatrices(
  index: CorpusIndex,
  filters: Filters,
  stances: readonly StanceRow[],
): (asOf: AsOf) => Matrix {
  return matrixOverTime(
    rowActors(index).filter((actor) => keepsActor(filters, actor)),
    index.issues.filter((issue) => keepsIssue(filters, issue)),
    stances,
    index.stances,
  );
}

/** The same as of one day. */
export function narrowedMatrix(
  index: CorpusIndex,
  filters: Filters,
  stances: readonly StanceRow[],
  asOf: AsOf,
): Matrix {
  return narrowedMatrices(index, filters, stances)(asOf);
}

/** How many cells the filters pick: those with a position, and silent ones where silence is asked for. */
export function pickedCount({ rows }: Matrix, filters: Filters): number {
  const isAskedFor = filters.stance.length > 0;
  const counts = (cell: MatrixCell) =>
    (cell.position !== 'none' || isAskedFor) && isPicked(filters, cell);
  return rows.reduce((sum, { cells }) => sum + cells.filter(counts).length, 0);
}
