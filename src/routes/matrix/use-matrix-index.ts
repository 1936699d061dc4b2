import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { chosenIssues } from '#src/domain/matrix-columns.ts';
import { withRows } from '#src/domain/matrix-rows.ts';
import { oncePer } from '#src/domain/once-per.ts';
import { useView } from '#src/url/use-view.ts';
import type { ViewState } from '#src/url/view-state.ts';

/**
 * The corpus with only the issues that are chosen as columns, in their order, and the actors that
 * are chosen as rows: the same object as long as the URL chooses the same. Suspends.
 */
export function useMatrixIndex(): CorpusIndex {
  const index = useCorpus();
  const { columns, rows } = useView().view;
  const key = JSON.stringify([columns, rows]);
  return useMemo(
    () => narrowedTo(index, { columns, rows }, key),
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for both choices
    [index, key],
  );
}

/** What each corpus was last narrowed to: many parts of the screen ask for the same. */
const lastOf = oncePer<CorpusIndex, { key: string; narrowed: CorpusIndex }>((index) => ({
  key: JSON.stringify([null, null]),
  narrowed: index,
}));

function narrowedTo(
  index: CorpusIndex,
  { columns, rows }: Pick<ViewState, 'columns' | 'rows'>,
  key: string,
): CorpusIndex {
  const last = lastOf(index);
  if (last.key !== key) {
    const issues = chosenIssues(index, columns);
    const narrowed = withRows(index, rows);
    last.key = key;
    last.narrowed = issues === index.issues ? narrowed : { ...narrowed, issues };
  }
  return last.narrowed;
}
