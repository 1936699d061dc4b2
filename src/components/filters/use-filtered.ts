import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { oncePer } from '#src/domain/once-per.ts';
import { eventsLeft, useNarrowing } from './use-narrowing.ts';

/**
 * The events that pass the filters and the range of the URL, in the order of the index: the same
 * list for all who ask, until these change. Suspends.
 */
export function useFilteredEvents(): EventSet {
  const narrowing = useNarrowing();
  const { index, filters, range, quoteText } = narrowing;
  return latestEvents(index)([JSON.stringify([filters, range]), quoteText], () =>
    eventsLeft(narrowing, range),
  );
}

const latestEvents = oncePer((_index: CorpusIndex) => keepLatest<EventSet>());

/** Keeps the latest result, which all parts of a screen ask for. */
function keepLatest<T>(): (inputs: readonly unknown[], make: () => T) => T {
  let kept: { inputs: readonly unknown[]; result: T } | null = null;
  return (inputs, make) => {
    if (!kept || inputs.some((input, i) => input !== kept?.inputs[i])) {
      kept = { inputs, result: make() };
    }
    return kept.result;
  };
}
