import { useCallback, useMemo } from 'react';
import type { Filters } from '#src/domain/filters.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { isPicked, narrowedMatrices } from '#src/domain/matrix-filter.ts';
import { arrangeRows, type RowGroup, type RowOrder } from '#src/domain/matrix-order.ts';
import {
  columnOf,
  countPositions,
  statedCount,
  sumOfCounts,
  type Matrix,
  type MatrixCell,
  type PositionCounts,
} from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixSort } from '#src/url/view-state.ts';
import { useAsOf } from './use-as-of.ts';
import { useHandOrder } from './use-hand-order.ts';
import { useMatrixIndex } from './use-matrix-index.ts';
import { useMatrixStances } from './use-matrix-stances.ts';
import { useSimilarity, type Similarity } from './use-similarity.ts';

export type MatrixColumn = {
  issue: Issue;
  counts: PositionCounts;
  /** Of the cells with a position, those that the stance filter picks. */
  picked: number;
};

/** The matrix as the URL asks for it. */
export type MatrixOnScreen = {
  /** Those of the URL that the corpus knows; the same object while the URL asks for the same. */
  filters: Filters;
  matrix: Matrix;
  groups: readonly RowGroup[];
  columns: readonly MatrixColumn[];
  order: RowOrder;
  /** Where the rows stand by similarity; null: they do not, or are still compared. */
  similarity: Similarity | null;
  counts: PositionCounts;
  /** Cells that are empty only because of the filters. */
  filteredOut: number;
  /** A stance filter is in use: what it does not pick is dimmed. */
  picks: boolean;
  isPicked: (cell: MatrixCell) => boolean;
};

export function useMatrix(): MatrixOnScreen {
  const { filters } = useNarrowing();
  const index = useMatrixIndex();
  const { view } = useView();
  const language = useLanguage();
  const stances = useMatrixStances();
  const { asOf } = useAsOf();
  const matrixAt = useMemo(
    () => narrowedMatrices(index, filters, stances),
    [index, filters, stances],
  );
  const matrix = useMemo(() => matrixAt(asOf), [matrixAt, asOf]);
  const similarity = useSimilarity(matrix, view.matrixSort === 'similarity');
  const byHand = useHandOrder();
  const order = useMemo(
    () => rowOrder(view.matrixSort, matrix.issues, similarity, byHand),
    [view.matrixSort, matrix, similarity, byHand],
  );
  const groups = useMemo(
    () => arrangeRows(matrix.rows, view.group, order, index.actorById, language),
    [matrix, view.group, order, index, language],
  );
  // The same for every day: cells that did not change are not drawn anew.
  const picked = useCallback((cell: MatrixCell) => isPicked(filters, cell), [filters]);
  // Apart from the order: sorting counts nothing anew.
  const counted = useMemo(() => {
    const picks = filters.stance.length > 0;
    const columns = matrix.issues.map((issue, column) => {
      const own = columnOf(matrix, column);
      const counts = countPositions(own);
      const pickedOf = () => own.filter((cell) => cell.position !== 'none' && picked(cell)).length;
      return { issue, counts, picked: picks ? pickedOf() : statedCount(counts) };
    });
    const counts = sumOfCounts(columns.map((column) => column.counts));
    const cells = matrix.rows.length * matrix.issues.length;
    return {
      columns,
      counts,
      // All others show a position or silence.
      filteredOut: cells - statedCount(counts) - counts.none,
      picks,
      isPicked: picked,
    };
  }, [matrix, filters, picked]);
  return useMemo(
    () => ({ filters, matrix, groups, order, similarity, ...counted }),
    [filters, matrix, groups, order, similarity, counted],
  );
}

/** The order of the URL; what cannot be used, or is not known yet, gives the usual order. */
function rowOrder(
  sort: MatrixSort,
  issues: readonly Issue[],
  similarity: Similarity | null,
  byHand: ReadonlyMap<string, number> | null,
): RowOrder {
  if (sort === 'evidence' || sort === 'name') return sort;
  if (sort === 'similarity') return similarity ? { places: similarity.places } : 'evidence';
  if (sort === 'hand') return byHand ? { places: byHand } : 'evidence';
  const column = issues.findIndex((issue) => `issue:${issue.id}` === sort);
  return column === -1 ? 'evidence' : { column };
}
