import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { filterStances } from '#src/domain/filter-events.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { useView } from '#src/url/use-view.ts';

/**
 * The stances that count in the matrix: all filters hold except that of stances, which picks
 * among the cells that result. Were it applied before, an actor's former position would stand
 * as his present one.
 */
export function useMatrixStances(): readonly StanceRow[] {
  const index = useCorpus();
  const { filters } = useView().view;
  return useMemo(() => {
    const known = knownFilters(index, filters).filters;
    return filterStances(index, { ...known, stance: [] });
  }, [index, filters]);
}
