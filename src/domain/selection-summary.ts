import type { DateBasis } from '#src/schema/vocabulary.ts';
import { isCertainlyIn } from './certain-days.ts';
import { countInRows } from './coded-rows.ts';
import type { EventSet } from './event-set.ts';
import type { DayRange, TermField } from './filters.ts';

/** How many events have each value; values that none of them has are left out. */
export type ValueCounts = ReadonlyMap<string, number>;

/**
 * What some events have in a field. Values are in no order. An event with several values counts
 * for each of them.
 */
export function valueCounts({ table, rows }: EventSet, field: TermField): ValueCounts {
  const coded = table.field(field);
  const counts = new Map<string, number>();
  countInRows(coded, rows).forEach((count, code) => {
    if (count > 0) counts.set(coded.values[code] as string, count);
  });
  return counts;
}

/** How many of some events have a date that a source states, and one that follows from what it says. */
export function dateBasisCounts({ table, rows }: EventSet): Record<DateBasis, number> {
  const counts = { stated: 0, inferred: 0 };
  for (const row of rows) {
    const basis = table.basisOf(row);
    if (basis) counts[basis] += 1;
  }
  return counts;
}

/** How many of some events, all of which may lie in a range, certainly do. */
export function certainCount({ table, rows }: EventSet, range: DayRange): number {
  let count = 0;
  for (const row of rows) if (isCertainlyIn(table.daysOf(row), range)) count += 1;
  return count;
}

/**
 * The values that most events have, most first and of equals in the order given, and after them
 * those that are wanted whatever their count.
 * @param order all values that there may be
 */
export function mostCounted(
  counts: ValueCounts,
  { order, most, wanted }: { order: readonly string[]; most: number; wanted: readonly string[] },
): string[] {
  const countOf = (value: string) => counts.get(value) ?? 0;
  const found = order.filter((value) => counts.has(value) || wanted.includes(value));
  const sorted = found.toSorted((a, b) => countOf(b) - countOf(a));
  return sorted.filter(
    (value, place) => (place < most && counts.has(value)) || wanted.includes(value),
  );
}
