import { isCertainlyIn } from './certain-days.ts';
import type { CodedField } from './coded-field.ts';
import { mostRowsWith, rowsWith } from './coded-rows.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { allRows, mayLieIn } from './event-columns.ts';
import type { FilterableRows } from './filterable-rows.ts';
import { TERM_FIELDS, type DayRange, type Filters, type Term, type TermField } from './filters.ts';
import { searchWords } from './fold.ts';
import { matchingNames } from './matching-names.ts';
import { eachRowWith, type TextColumn } from './text-column.ts';

/**
 * The rows that pass, ascending: terms of one field are alternatives, fields all hold, excluded
 * terms remove. A row that could lie in the range does, and one without a date always could,
 * unless only what is certain to lie in it is asked for. Begins with the rows that have what the
 * narrowest field asks for, and looks at no other.
 * @param quotes words of the quotes of each row, where the search is to reach into them
 */
export function passingRows(
  index: CorpusIndex,
  rows: FilterableRows,
  filters: Filters,
  range: DayRange | null,
  quotes: TextColumn | null,
): Uint32Array {
  const narrowest = narrowestField(rows, filters);
  let found = narrowest
    ? rowsWith(rows.field(narrowest), valuesOf(filters[narrowest], false))
    : allRows(rows.size);
  if (range) found = possiblyIn(found, rows, range);
  for (const field of TERM_FIELDS) {
    const wanted = valuesOf(filters[field], false);
    if (wanted.size > 0 && field !== narrowest) {
      found = havingAny(found, rows.field(field), wanted, true);
    }
    const unwanted = valuesOf(filters[field], true);
    if (unwanted.size > 0) found = havingAny(found, rows.field(field), unwanted, false);
  }
  for (const word of searchWords(filters.text)) {
    const isFound = rowsOfWord(index, rows, word, quotes);
    found = found.filter((row) => isFound[row] === 1);
  }
  if (range && filters.inRange === 'certain') {
    found = found.filter((row) => isCertainlyIn(rows.daysOf(row), range));
  }
  return found;
}

function valuesOf(terms: readonly Term[], exclude: boolean): ReadonlySet<string> {
  return new Set(terms.filter((term) => term.exclude === exclude).map(({ value }) => value));
}

/** The field whose included terms the fewest rows have; null where no field includes any. */
function narrowestField(rows: FilterableRows, filters: Filters): TermField | null {
  let best: { field: TermField; most: number } | null = null;
  for (const field of TERM_FIELDS) {
    const wanted = valuesOf(filters[field], false);
    if (wanted.size === 0) continue;
    const most = mostRowsWith(rows.field(field), wanted);
    if (!best || most < best.most) best = { field, most };
  }
  return best && best.field;
}

/** Those of some rows that have any of the values, or have none of them. */
function havingAny(
  found: Uint32Array,
  { values, codes, starts }: CodedField,
  wanted: ReadonlySet<string>,
  having: boolean,
): Uint32Array {
  const isWanted = Uint8Array.from(values, (value) => Number(wanted.has(value)));
  const kept = new Uint32Array(found.length);
  let count = 0;
  for (const row of found) {
    const end = starts[row + 1] as number;
    let k = starts[row] as number;
    while (k < end && isWanted[codes[k] as number] === 0) k++;
    if (k < end === having) kept[count++] = row;
  }
  return kept.subarray(0, count);
}

function possiblyIn(found: Uint32Array, rows: FilterableRows, range: DayRange): Uint32Array {
  const { min, max } = rows.days();
  const kept = new Uint32Array(found.length);
  let count = 0;
  for (const row of found) {
    if (mayLieIn(min[row] as number, max[row] as number, range)) kept[count++] = row;
  }
  return kept.subarray(0, count);
}

/** 1 for each row with the word in its texts, or in a name of what it has to do with. */
function rowsOfWord(
  index: CorpusIndex,
  rows: FilterableRows,
  word: string,
  quotes: TextColumn | null,
): Uint8Array {
  const isFound = new Uint8Array(rows.size);
  const add = (row: number) => {
    isFound[row] = 1;
  };
  eachRowWith(rows.titles(), word, add);
  if (quotes) eachRowWith(quotes, word, add);
  const { actors, issues } = matchingNames(index, word);
  if (actors.length > 0) rowsWith(rows.field('actor'), new Set(actors)).forEach(add);
  if (issues.length > 0) rowsWith(rows.field('issue'), new Set(issues)).forEach(add);
  return isFound;
}
