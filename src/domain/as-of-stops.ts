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
  for (const { date } of stances) if (date.max !== null) days.add(date.max);
  return [...[...days].toSorted((a, b) => a - b), 'all'];
}

/**
 * Where among the stops a day rests: at the latest that is not after it, as of which all stands as
 * on the day itself. Before the first one the day is a stop of its own, on which nobody spoke yet.
 */
export function restAt(
  stops: readonly AsOf[],
  asOf: AsOf,
): { stops: readonly AsOf[]; position: number } {
  if (asOf === 'all') return { stops, position: stops.length - 1 };
  const position = stops.findLastIndex((stop) => stop !== 'all' && stop <= asOf);
  return position === -1 ? { stops: [asOf, ...stops], position: 0 } : { stops, position };
}
