import { countByValue, hitsOf } from './coded-rows.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Narrowing } from './filter-parts.ts';
import { eventRows } from './filterable-rows.ts';
import type { Term, TermField } from './filters.ts';
import { passingRows } from './passing-rows.ts';
import type { QuoteText } from './quote-text.ts';

/**
 * For each value of a field, how many events it would give as the field's only included value:
 * all other fields hold, and so do the field's other exclusions. Values without
 * any event in the corpus are not in the result.
 */
export function facetCounts(
  index: CorpusIndex,
  { filters, range }: Narrowing,
  field: TermField,
  quoteText: QuoteText | null = null,
): ReadonlyMap<string, number> {
  const all = eventRows(index);
  const others = { ...filters, [field]: [] };
  const rows = passingRows(index, all, others, range, quoteText?.events ?? null);
  const coded = all.field(field);
  const excluded = new Set(
    filters[field].filter(({ exclude }) => exclude).map(({ value }: Term) => value),
  );
  if (excluded.size === 0) return countByValue(coded, rows, () => true);
  // An event that has other excluded values than the one counted stays out.
  const hits = hitsOf(coded, excluded, all.size);
  const own = coded.values.map((value) => Number(excluded.has(value)));
  return countByValue(coded, rows, (row, code) => hits[row] === own[code]);
}

/** How many events pass. */
export function countEvents(
  index: CorpusIndex,
  { filters, range }: Narrowing,
  quoteText: QuoteText | null = null,
): number {
  return passingRows(index, eventRows(index), filters, range, quoteText?.events ?? null).length;
}
