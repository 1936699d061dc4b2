import { useMemo } from 'react';
import { eventsLeft, useNarrowing } from '#src/components/filters/use-narrowing.ts';
import {
  anchoredRange,
  anchoredWindow,
  countShared,
  filtersOfActor,
  type Compared,
} from '#src/domain/comparison.ts';
import { sortEvents } from '#src/domain/event-order.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { rangeOf, type TimeWindow } from '#src/domain/time-window.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';
import type { Timeline } from './use-timeline.ts';

/** The set that a timeline is compared with. */
export type SecondSet = {
  compared: Compared;
  /**
   * Pass its filters, wherever they lie; those of them that its lanes draw, as they do those of the
   * first set; and those that may lie in its period.
   */
  filtered: EventSet;
  drawn: EventSet;
  listed: EventSet;
  period: TimeWindow;
  /** What both show, in whole days. */
  ranges: { first: DayRange; second: DayRange };
  /** Events that stand in both. */
  shared: number;
};

/** The events and the window of the second set: of another actor, or in another period. Suspends. */
export function useSecondSet(timeline: Timeline, compared: Compared): SecondSet {
  const narrowing = useNarrowing();
  const { index, filters, range, quoteText } = narrowing;
  const { shown } = timeline.period;
  const period = useMovedWindow(shown, compared);
  const first = rangeOf(shown);
  const days = first.end - first.start + 1;
  const actorId = compared.kind === 'actor' ? compared.actor.id : null;
  const anchor = compared.kind === 'actor' ? null : compared.anchor;
  const { edge, day } = anchor ?? { edge: null, day: 0 };
  const ofActor = useMemo(
    () => (actorId === null ? filters : filtersOfActor(filters, actorId)),
    [filters, actorId],
  );
  const filtered = useMemo(
    () =>
      ofActor === filters
        ? timeline.filtered
        : eventsLeft({ index, filters: ofActor, range: null, quoteText }, null),
    [ofActor, filters, timeline.filtered, index, quoteText],
  );
  // Moving the first period leaves the other where it is: only its length counts.
  const second = useMemo(
    () => (edge === null ? null : anchoredRange(days, { edge, day })),
    [edge, day, days],
  );
  const inRange = second ?? range;
  const left = useMemo(
    () => eventsLeft({ index, filters: ofActor, range: inRange, quoteText }, inRange),
    [index, ofActor, inRange, quoteText],
  );
  const language = useLanguage();
  const { key, descending } = useView().view.listSort;
  const listed = useMemo(
    () => sortEvents(left, { key, descending }, language),
    [left, key, descending, language],
  );
  const shared = useMemo(() => countShared(timeline.listed, left), [timeline.listed, left]);
  return {
    compared,
    filtered,
    drawn: filters.inRange === 'certain' ? left : filtered,
    listed,
    period,
    ranges: { first, second: second ?? first },
    shared,
  };
}

/** The same object as long as its ends are the same. */
function useMovedWindow(shown: TimeWindow, compared: Compared): TimeWindow {
  const { from, to } = compared.kind === 'actor' ? shown : anchoredWindow(shown, compared.anchor);
  return useMemo(() => ({ from, to }), [from, to]);
}
