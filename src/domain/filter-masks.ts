import type { CorpusIndex } from './corpus-index.ts';
import type { FilterableRows } from './filterable-rows.ts';
import { TERM_FIELDS, type DayRange, type Filters, type Term, type TermField } from './filters.ts';
import { searchWords } from './fold.ts';
import { matchingNames } from './matching-names.ts';
import { eachRowWith, type TextColumn } from './text-column.ts';

/** One byte a row: 1 where the row passes, 0 where it does not. */
export type Mask = Uint8Array;

/**
 * Which rows pass: terms of one field are alternatives, fields all hold, excluded terms remove.
 * A row that could lie in the range does; one without a date always could.
 * @param quotes words of the quotes of each row, where the search is to reach into them
 */
export function passingRows(
  index: CorpusIndex,
  rows: FilterableRows,
  filters: Filters,
  range: DayRange | null,
  quotes: TextColumn | null,
): Mask {
  const mask = new Uint8Array(rows.size).fill(1);
  for (const field of TERM_FIELDS) keepTerms(mask, rows, field, filters[field]);
  for (const word of searchWords(filters.text)) keepWord(mask, index, rows, word, quotes);
  if (range) keepRange(mask, rows, range);
  return mask;
}

function keepTerms(
  mask: Mask,
  rows: FilterableRows,
  field: TermField,
  terms: readonly Term[],
): void {
  if (terms.length === 0) return;
  const byValue = rows.rowsByValue(field);
  const included = terms.filter(({ exclude }) => !exclude);
  if (included.length > 0) {
    const found = new Uint8Array(mask.length);
    for (const { value } of included) for (const row of byValue.get(value) ?? []) found[row] = 1;
    keepBoth(mask, found);
  }
  for (const { value, exclude } of terms) {
    if (exclude) for (const row of byValue.get(value) ?? []) mask[row] = 0;
  }
}

function keepWord(
  mask: Mask,
  index: CorpusIndex,
  rows: FilterableRows,
  word: string,
  quotes: TextColumn | null,
): void {
  const found = new Uint8Array(mask.length);
  const add = (row: number) => {
    found[row] = 1;
  };
  eachRowWith(rows.titles(), word, add);
  if (quotes) eachRowWith(quotes, word, add);
  const { actors, issues } = matchingNames(index, word);
  for (const actor of actors) rows.rowsByValue('actor').get(actor)?.forEach(add);
  for (const issue of issues) rows.rowsByValue('issue').get(issue)?.forEach(add);
  keepBoth(mask, found);
}

function keepRange(mask: Mask, rows: FilterableRows, { start, end }: DayRange): void {
  const { earliest, latest } = rows.days();
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === 0) continue;
    if ((earliest[row] as number) > end || (latest[row] as number) < start) mask[row] = 0;
  }
}

function keepBoth(mask: Mask, other: Mask): void {
  for (let row = 0; row < mask.length; row++) {
    if (other[row] === 0) mask[row] = 0;
  }
}

/** How many rows pass. */
export function countOf(mask: Mask): number {
  let count = 0;
  for (const passes of mask) count += passes;
  return count;
}

/** The items whose rows pass, in order; the very list given when all do. */
export function itemsOf<T>(mask: Mask, items: readonly T[]): readonly T[] {
  if (countOf(mask) === items.length) return items;
  const kept: T[] = [];
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === 1) kept.push(items[row] as T);
  }
  return kept;
}
