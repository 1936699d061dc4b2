import { isCertainlyIn } from './certain-days.ts';
import { addRowsWith } from './coded-rows.ts';
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
 * A row that could lie in the range does, and one without a date always could, unless only what
 * is certain to lie in it is asked for.
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
  if (range && filters.inRange === 'certain') keepCertain(mask, rows, range);
  return mask;
}

function keepTerms(
  mask: Mask,
  rows: FilterableRows,
  field: TermField,
  terms: readonly Term[],
): void {
  if (terms.length === 0) return;
  const values = (exclude: boolean) =>
    new Set(terms.filter((term) => term.exclude === exclude).map(({ value }) => value));
  const coded = rows.field(field);
  const included = values(false);
  if (included.size > 0) {
    const found = new Uint16Array(mask.length);
    addRowsWith(coded, included, found);
    keepBoth(mask, found);
  }
  const hit = new Uint16Array(mask.length);
  addRowsWith(coded, values(true), hit);
  for (let row = 0; row < mask.length; row++) if (hit[row] !== 0) mask[row] = 0;
}

function keepWord(
  mask: Mask,
  index: CorpusIndex,
  rows: FilterableRows,
  word: string,
  quotes: TextColumn | null,
): void {
  const found = new Uint16Array(mask.length);
  const add = (row: number) => {
    found[row] = 1;
  };
  eachRowWith(rows.titles(), word, add);
  if (quotes) eachRowWith(quotes, word, add);
  const { actors, issues } = matchingNames(index, word);
  if (actors.length > 0) addRowsWith(rows.field('actor'), new Set(actors), found);
  if (issues.length > 0) addRowsWith(rows.field('issue'), new Set(issues), found);
  keepBoth(mask, found);
}

function keepRange(mask: Mask, rows: FilterableRows, { start, end }: DayRange): void {
  const { min, max } = rows.days();
  for (let row = 0; row < mask.length; row++) {
    if ((min[row] as number) > end || (max[row] as number) < start) mask[row] = 0;
  }
}

/** What is certain to lie in a range also could: few rows are left to be looked at so closely. */
function keepCertain(mask: Mask, rows: FilterableRows, range: DayRange): void {
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === 1 && !isCertainlyIn(rows.daysOf(row), range)) mask[row] = 0;
  }
}

function keepBoth(mask: Mask, other: Uint16Array): void {
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

/** The rows that pass, ascending. */
export function rowsOf(mask: Mask): Uint32Array {
  const rows = new Uint32Array(countOf(mask));
  let count = 0;
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === 1) rows[count++] = row;
  }
  return rows;
}

/** The items whose rows pass, in order; the very list given when all do. */
export function itemsOf<T>(mask: Mask, items: readonly T[]): readonly T[] {
  if (countOf(mask) === items.length) return items;
  return Array.from(rowsOf(mask), (row) => items[row] as T);
}
