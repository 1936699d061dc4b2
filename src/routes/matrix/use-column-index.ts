import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { chosenIssues } from '#src/domain/matrix-columns.ts';
import { useView } from '#src/url/use-view.ts';

/** The corpus with only the issues that are chosen as columns, in their order. Suspends. */
export function useColumnIndex(): CorpusIndex {
  const index = useCorpus();
  const { columns } = useView().view;
  return useMemo(() => {
    const issues = chosenIssues(index, columns);
    return issues === index.issues ? index : { ...index, issues };
  }, [index, columns]);
}
