import { useSuspenseQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { evidenceBookQuery } from '#src/data/queries.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { evidenceBook, type EvidenceBook } from '#src/domain/evidence.ts';
import type { Narrowing } from '#src/domain/filter-parts.ts';
import type { Filters } from '#src/domain/filters.ts';
import { searchWords } from '#src/domain/fold.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { quoteText, type QuoteText } from '#src/domain/quote-text.ts';
import { useView } from '#src/url/use-view.ts';
import { allShards } from './all-shards.ts';
import { MovingRange } from './moving-range.ts';

export type NarrowingInUse = Narrowing & {
  index: CorpusIndex;
  /** There once words are searched for; null: nothing to search. */
  quoteText: QuoteText | null;
};

/**
 * What the URL narrows the corpus to, without the ids that the corpus does not have (the notices
 * name them). Words searched for fetch the evidence. Suspends.
 */
export function useNarrowing(): NarrowingInUse {
  const index = useCorpus();
  const { view } = useView();
  const moving = use(MovingRange);
  const filters = useKnownFilters(index, view.filters);
  const quotes = useQuoteText(index, searchWords(filters.text).length > 0);
  return { index, filters, range: moving === undefined ? view.range : moving, quoteText: quotes };
}

/** The same object as long as the URL says the same of filters, whatever else it says. */
function useKnownFilters(index: CorpusIndex, filters: Filters): Filters {
  const key = JSON.stringify(filters);
  // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the filters
  return useMemo(() => knownFilters(index, filters).filters, [index, key]);
}

function useQuoteText(index: CorpusIndex, isWanted: boolean): QuoteText | null {
  const wanted = evidenceBookQuery(isWanted ? allShards(index) : []);
  const { data } = useSuspenseQuery(
    // No evidence is known at once: nothing to wait for.
    isWanted ? wanted : { ...wanted, initialData: NOTHING_WANTED },
  );
  return isWanted ? quoteTextOf(index, data.book) : null;
}

const NOTHING_WANTED = { book: evidenceBook([]), missing: 0 };

const made = new WeakMap<EvidenceBook, QuoteText>();

/** The text of an evidence to search in. Folding every quote takes time: once for all who search the same. */
export function quoteTextOf(index: CorpusIndex, book: EvidenceBook): QuoteText {
  const known = made.get(book);
  if (known) return known;
  const result = quoteText(index, book);
  made.set(book, result);
  return result;
}
