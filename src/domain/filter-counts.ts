import type { CorpusIndex } from './corpus-index.ts';
import { countOf, passingRows, type Mask } from './filter-masks.ts';
import { fieldsInUse, withoutField, type FilterField, type Narrowing } from './filter-parts.ts';
import { eventRows } from './filterable-rows.ts';
import type { Term, TermField } from './filters.ts';
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
  const rows = eventRows(index);
  const others = { ...filters, [field]: [] };
  const mask = passingRows(index, rows, others, range, quoteText?.events ?? null);
  const byValue = rows.rowsByValue(field);
  const excluded = excludedValues(filters[field]);
  const hits = exclusionHits(mask, excluded, byValue);
  return new Map(
    [...byValue].map(([value, list]) => {
      const own = excluded.has(value) ? 1 : 0;
      const count = list.filter((row) => mask[row] === 1 && hits[row] === own).length;
      return [value, count];
    }),
  );
}

function excludedValues(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.filter(({ exclude }) => exclude).map(({ value }) => value));
}

/** How many of the excluded values each row has. */
function exclusionHits(
  mask: Mask,
  excluded: ReadonlySet<string>,
  byValue: ReadonlyMap<string, readonly number[]>,
): Uint16Array {
  const hits = new Uint16Array(mask.length);
  for (const value of excluded) {
    for (const row of byValue.get(value) ?? []) hits[row] = (hits[row] ?? 0) + 1;
  }
  return hits;
}

/** How many events pass. */
export function countEvents(
  index: CorpusIndex,
  { filters, range }: Narrowing,
  quoteText: QuoteText | null = null,
): number {
  return countOf(passingRows(index, eventRows(index), filters, range, quoteText?.events ?? null));
}

/**
 * The one field whose removal gives most events, and how many; the first of equals. Null when no
 * removal gives any.
 */
export function bestRemoval(
  index: CorpusIndex,
  narrowing: Narrowing,
  quoteText: QuoteText | null = null,
): { field: FilterField; count: number } | null {
  let best: { field: FilterField; count: number } | null = null;
  for (const field of fieldsInUse(narrowing)) {
    const count = countEvents(index, withoutField(narrowing, field), quoteText);
    if (count > (best?.count ?? 0)) best = { field, count };
  }
  return best;
}
