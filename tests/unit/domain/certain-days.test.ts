import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCertainlyIn } from '#src/domain/certain-days.ts';
import { dayOf } from '#src/domain/day.ts';
import type { Days } from '#src/domain/event-columns.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { dates } from './some-dates.ts';

const in2026 = { start: dayOf(2026, 1, 1), end: dayOf(2026, 12, 31) };
const january = { start: dayOf(2026, 1, 1), end: dayOf(2026, 1, 31) };
const from5To11Jan = { start: dayOf(2026, 1, 5), end: dayOf(2026, 1, 11) };

/** Names of the dates that are sure to lie in a range. */
const certain = (range: DayRange) =>
  Object.entries(dates).flatMap(([name, date]) => (isCertainlyIn(date, range) ? [name] : []));

describe('a date is certain to lie', () => {
  test('in a range that holds all days on which it may have been', () => {
    expect(isCertainlyIn(dates.febToMar, in2026)).toBe(true);
    expect(isCertainlyIn(dates.year, in2026)).toBe(true);
    expect(isCertainlyIn(dates.daysOfJan, january)).toBe(true);
    expect(isCertainlyIn(dates.daysOfJan, from5To11Jan)).toBe(false);
    expect(isCertainlyIn(dates.decToJan11, january)).toBe(false);
  });

  test('in any range that reaches into the days that it lasted', () => {
    expect(isCertainlyIn(dates.lasted, from5To11Jan)).toBe(true);
    expect(isCertainlyIn(dates.lasted, { start: january.end, end: in2026.end })).toBe(false);
  });

  test('where only one end of what lasted is known, in a range with that day', () => {
    const dayBefore = { start: january.start, end: dayOf(2026, 1, 10) };
    expect(isCertainlyIn(dates.lastedUntil, from5To11Jan)).toBe(true);
    expect(isCertainlyIn(dates.lastedUntil, dayBefore)).toBe(false);
    expect(isCertainlyIn(dates.lastedSince, january)).toBe(true);
    expect(isCertainlyIn(dates.lastedSince, from5To11Jan)).toBe(false);
  });

  test('in none where a side is open or only approximate, or it is in doubt or unknown', () => {
    const ages = { start: dayOf(1900, 1, 1), end: dayOf(2100, 1, 1) };
    expect(certain(ages)).toEqual([
      'day',
      'month',
      'year',
      'febToMar',
      'daysOfJan',
      'decToJan11',
      'lastedUntil',
      'lasted',
      'lastedSince',
    ]);
  });

  test('exactly where it does on whatever days it really was', () => {
    fc.assert(
      fc.property(anyDays, anyRange, (days, range) => {
        expect(isCertainlyIn(days, range)).toBe(
          [...realities(days)].every((reality) => touches(reality, range)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

const bound = fc.option(fc.integer({ min: 0, max: 9 }));
const anyDays: fc.Arbitrary<Days> = fc
  .record({
    min: bound,
    max: bound,
    lasted: fc.boolean(),
    approximate: fc.constantFrom('none', 'none', 'none', 'start', 'end', 'both'),
    uncertain: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
  })
  .filter(({ min, max }) => min === null || max === null || min <= max)
  .map(({ lasted, ...days }) => ({ ...days, shape: lasted ? 'throughout' : onceShape(days) }));

const anyRange: fc.Arbitrary<DayRange> = fc
  .tuple(fc.integer({ min: -2, max: 11 }), fc.nat({ max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

function onceShape({ min, max }: Pick<Days, 'min' | 'max'>): Days['shape'] {
  if (min === null) return max === null ? 'undated' : 'before';
  if (max === null) return 'after';
  return min === max ? 'day' : 'within';
}

/** Days that reach beyond any range of the test, to both sides. */
const ALL_DAYS = Array.from({ length: 41 }, (_, i) => i - 10);

/** Each stretch of days on which it may have been: of what happened once, of one day each. */
function* realities({ shape, min, max, approximate, uncertain }: Days): Generator<DayRange> {
  const isStart = (day: number) =>
    uncertain || min === null || approximate === 'start' || approximate === 'both' || day === min;
  const isEnd = (day: number) =>
    uncertain || max === null || approximate === 'end' || approximate === 'both' || day === max;
  for (const start of ALL_DAYS) {
    if (shape !== 'throughout') {
      const isAfterStart = ALL_DAYS.some((day) => day <= start && isStart(day));
      const isBeforeEnd = ALL_DAYS.some((day) => day >= start && isEnd(day));
      if (isAfterStart && isBeforeEnd) yield { start, end: start };
      continue;
    }
    for (const end of ALL_DAYS)
      if (start <= end && isStart(start) && isEnd(end)) yield { start, end };
  }
}

/** Whether one of the days, looked at one by one, lies in the range. */
function touches(days: DayRange, range: DayRange): boolean {
  return ALL_DAYS.some(
    (day) => day >= days.start && day <= days.end && day >= range.start && day <= range.end,
  );
}
