import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { countryOf } from './field-values.ts';
import type { Filters, Term } from './filters.ts';
import { isSilent, type MatrixCell } from './matrix.ts';

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
