import { cellHistories } from './cell-history.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Day } from './day.ts';
import type { AsOf } from './stance-as-of.ts';

/**
 * Where an as-of day can rest: the days, ascending, on which some cell of the matrix comes to show
 * another position, basis, date or conflict, and `all` in the end, when undated sources count too.
 *
 * These are the days on which a stance comes to count. The latest decides, and one that comes to
 * count on a later day is later than all before it, so that at least the date that a cell shows
 * changes on each.
 */
export function asOfStops(stances: CorpusIndex['stances']): readonly AsOf[] {
  const days = new Set<Day>();
  for (const byIssue of cellHistories(stances).values()) {
    for (const history of byIssue.values()) for (const day of history.days) days.add(day);
  }
  return [...[...days].toSorted((a, b) => a - b), 'all'];
}
