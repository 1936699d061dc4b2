import { rowsWith } from './coded-rows.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Day } from './day.ts';
import { sortEvents } from './event-order.ts';
import { eventSet, type EventSet } from './event-set.ts';
import type { DayRange } from './filters.ts';

/**
 * Events that are only planned or supposed, in the order of time: first those that certainly begin
 * on a day or later, then those that may have begun before, the undated last. Whose days were
 * certainly over by that day is left out: it is no longer ahead, whatever became of it.
 * @param from day of the latest source; null: none is dated
 */
export function upcomingEvents(
  { events }: Pick<CorpusIndex, 'events'>,
  from: Day | null,
): EventSet {
  const rows = rowsWith(events.field('status'), new Set(['planned', 'hypothetical'])).filter(
    (row) => {
      const { max } = events.daysOf(row);
      return max === null || from === null || max >= from;
    },
  );
  const { rows: byDate } = sortEvents(
    eventSet(events, rows),
    { key: 'date', descending: false },
    'es',
  );
  const isAhead = (row: number) => {
    const { min } = events.daysOf(row);
    return min !== null && (from === null || min >= from);
  };
  return eventSet(
    events,
    Uint32Array.from([...byDate.filter(isAhead), ...byDate.filter((row) => !isAhead(row))]),
  );
}

/**
 * Days in which all of these may lie, and none that was over by a day: with it for a range, the
 * timeline shows the same events. Null: no source says what day it is.
 */
export function upcomingRange(events: EventSet, from: Day | null): DayRange | null {
  if (from === null) return null;
  let end = from + LEAST_DAYS;
  for (const { date } of events) end = Math.max(end, date.min ?? end, date.max ?? end);
  return { start: from, end };
}

/** A range of fewer days is hard to look at. */
const LEAST_DAYS = 30;
