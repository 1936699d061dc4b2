import { useMemo } from 'react';
import { useFilteredEvents } from '#src/components/filters/use-filtered.ts';
import { eventsLeft, useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { sortEvents } from '#src/domain/event-order.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';

export type ShownEvents = {
  /** Pass the filters, wherever they lie: what the overview draws. */
  filtered: EventSet;
  /** What lanes draw: the same, or only what certainly lies in the range, where that is asked for. */
  drawn: EventSet;
  /** Pass the filters and may lie in the range of the URL, in the order of the list. */
  listed: EventSet;
};

/** The events of the timeline, as the URL asks for them. Suspends. */
export function useShownEvents(): ShownEvents {
  const narrowing = useNarrowing();
  const { index, filters, quoteText } = narrowing;
  const inRange = useFilteredEvents();
  const language = useLanguage();
  const { key, descending } = useView().view.listSort;
  const filtered = useMemo(
    () => eventsLeft(narrowing, null),
    // oxlint-disable-next-line react/exhaustive-deps -- the range is no part of it
    [index, filters, quoteText],
  );
  const listed = useMemo(
    () => sortEvents(inRange, { key, descending }, language),
    [inRange, key, descending, language],
  );
  return { filtered, drawn: filters.inRange === 'certain' ? inRange : filtered, listed };
}
