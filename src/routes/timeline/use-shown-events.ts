import { useMemo } from 'react';
import { useFilteredEvents } from '#src/components/filters/use-filtered.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { sortEvents } from '#src/domain/event-order.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';

export type ShownEvents = {
  /** Pass the filters, wherever they lie: what lanes and overview draw. */
  filtered: EventSet;
  /** Pass the filters and may lie in the range of the URL, in the order of the list. */
  listed: EventSet;
};

/** The events of the timeline, as the URL asks for them. Suspends. */
export function useShownEvents(): ShownEvents {
  const { index, filters, quoteText } = useNarrowing();
  const inRange = useFilteredEvents();
  const language = useLanguage();
  const { key, descending } = useView().view.listSort;
  const filtered = useMemo(
    () => filterEvents(index, filters, null, quoteText),
    [index, filters, quoteText],
  );
  const listed = useMemo(
    () => sortEvents(inRange, { key, descending }, language),
    [inRange, key, descending, language],
  );
  return { filtered, listed };
}
