import type { CorpusIndex, StanceRow } from '#src/domain/corpus-index.ts';
import { filterStances } from '#src/domain/filter-events.ts';
import { isFiltering } from '#src/domain/filter-parts.ts';
import type { Filters } from '#src/domain/filters.ts';
import type { QuoteText } from '#src/domain/quote-text.ts';

/**
 * The stances that count in the matrix: all filters hold except that of stances, which picks
 * among the cells that result. Were it applied before, an actor's former position would stand
 * as his present one.
 */
export function matrixStances(
  index: CorpusIndex,
  filters: Filters,
  quoteText: QuoteText | null,
): readonly StanceRow[] {
  const kept = { ...filters, stance: [] };
  return isFiltering(kept) ? filterStances(index, kept, quoteText) : index.stances;
}
