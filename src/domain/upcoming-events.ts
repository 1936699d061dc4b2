import { rowsWith } from './coded-rows.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Day } from './day.ts';
import { sortEvents } from './event-order.ts';
import { eventSet, type EventSet } from './event-set.ts';

/**
 * Events that are only planned or supposed, in the order of time, the undated last. Whose days were
 * certainly over by a day is left out: it is no longer ahead, whatever became of it.
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
  return sortEvents(eventSet(events, rows), { key: 'date', descending: false }, 'es');
}
