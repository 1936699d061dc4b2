import type { CorpusIndex } from './corpus-index.ts';
import { knownDays } from './event-columns.ts';
import type { DayRange } from './filters.ts';
import { oncePer } from './once-per.ts';

/**
 * The first and the last day that bounds any event: no event that is bounded at all lies wholly
 * outside. Null when nothing is dated.
 */
export const outermostDays = oncePer(({ events }: CorpusIndex): DayRange | null => {
  const days = knownDays(events.columns);
  return days && { start: days.first, end: days.last };
});
