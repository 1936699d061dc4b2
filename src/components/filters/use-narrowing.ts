import { useSuspenseQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { evidenceBookQuery } from '#src/data/queries.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import { allEvents, eventsIn, type EventSet } from '#src/domain/event-set.ts';
import { isFiltering, type Narrowing } from '#src/domain/filter-parts.ts';
import { NO_FILTERS, type DayRange, type Filters } from '#src/domain/filters.ts';
import type { QuoteText } from '#src/domain/quote-text.ts';
import { useView } from '#src/url/use-view.ts';
import { filterEngine, type FilterEngine } from './filter-engine.ts';
import { MovingRange } from './moving-range.ts';

export type NarrowingInUse = Narrowing & {
  index: CorpusIndex;
  /** There once words are searched for; null: nothing to search, or quotes beyond reach. */
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
  const engine = isFiltering(view.filters) ? filterEngine() : null;
  const filters = useKnownFilters(engine, index, view.filters);
  const quotes = useQuoteText(engine, index, filters);
  return { index, filters, range: moving === undefined ? view.range : moving, quoteText: quotes };
}

/** The events that a narrowing leaves in a range, in the order of the index. Suspends. */
export function eventsLeft(
  { index, filters, quoteText }: NarrowingInUse,
  range: DayRange | null,
): EventSet {
  if (isFiltering(filters)) return filterEngine().filterEvents(index, filters, range, quoteText);
  return range ? eventsIn(index.events, range) : allEvents(index.events);
}

/** The same object as long as the URL says the same of filters, whatever else it says. */
function useKnownFilters(
  engine: FilterEngine | null,
  index: CorpusIndex,
  filters: Filters,
): Filters {
  const key = JSON.stringify(filters);
  return useMemo(
    () => (engine ? engine.knownFilters(index, filters).filters : NO_FILTERS),
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the filters
    [engine, index, key],
  );
}

/** The quotes within reach of a search for words; where there are none, it goes by titles and names. */
function useQuoteText(
  engine: FilterEngine | null,
  index: CorpusIndex,
  filters: Filters,
): QuoteText | null {
  const hasWords = engine !== null && engine.searchWords(filters.text).length > 0;
  const reach = hasWords ? engine.quoteReach(index, filters, null) : null;
  const isWanted = reach !== null;
  const wanted = evidenceBookQuery(reach?.shards ?? []);
  const { data } = useSuspenseQuery(
    // No evidence is known at once: nothing to wait for.
    isWanted ? wanted : { ...wanted, initialData: NOTHING_WANTED },
  );
  return isWanted && engine ? engine.quoteTextOf(index, data.book) : null;
}

const NOTHING_WANTED = { book: evidenceBook([]), missing: 0 };
