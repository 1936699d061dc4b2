import { useMemo } from 'react';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { matrixStances } from './matrix-stances.ts';

/** The stances that count in the matrix as the URL asks for it. Suspends. */
export function useMatrixStances(): readonly StanceRow[] {
  const { index, filters, quoteText } = useNarrowing();
  return useMemo(() => matrixStances(index, filters, quoteText), [index, filters, quoteText]);
}
