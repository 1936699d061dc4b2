import { useMemo } from 'react';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { filterStances } from '#src/domain/filter-events.ts';

/**
 * The stances that count in the matrix: all filters hold except that of stances, which picks
 * among the cells that result. Were it applied before, an actor's former position would stand
 * as his present one. Suspends.
 */
export function useMatrixStances(): readonly StanceRow[] {
  const { index, filters, quoteText } = useNarrowing();
  return useMemo(
    () => filterStances(index, { ...filters, stance: [] }, quoteText),
    [index, filters, quoteText],
  );
}
