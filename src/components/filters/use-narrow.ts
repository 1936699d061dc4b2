import { useCorpus } from '#src/data/use-corpus.ts';
import type { Narrowing } from '#src/domain/filter-parts.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { useView } from '#src/url/use-view.ts';

/**
 * Changes what narrows the corpus, as a step that Back undoes. The change gets what the URL says
 * by then, which may be ahead of what is drawn, so that quick choices all count. Suspends.
 * @param path where the change is to be seen; left out: the current page
 */
export function useNarrow(): (
  change: (narrowing: Narrowing) => Partial<Narrowing>,
  path?: string,
) => void {
  const index = useCorpus();
  const { setView } = useView();
  return (change, path) =>
    setView(
      ({ filters, range }) => change({ filters: knownFilters(index, filters).filters, range }),
      'push',
      path,
    );
}
