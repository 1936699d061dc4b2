import type { CorpusIndex } from './corpus-index.ts';
import type { DayRange } from './filters.ts';
import { oncePerIndex } from './once-per-index.ts';

/**
 * The first and the last day that bounds any event: no event that is bounded at all lies wholly
 * outside. Null when nothing is dated.
 */
export const outermostDays = oncePerIndex((index: CorpusIndex): DayRange | null => {
  let start = Infinity;
  let end = -Infinity;
  for (const { date } of index.events) {
    for (const day of [date.min, date.max]) {
      if (day === null) continue;
      start = Math.min(start, day);
      end = Math.max(end, day);
    }
  }
  return start <= end ? { start, end } : null;
});
