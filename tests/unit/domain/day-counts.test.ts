import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { barsBetween, dayCounts } from '#src/domain/day-counts.ts';
import { knownDays, NO_END, NO_START } from '#src/domain/event-columns.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { columnsOf, days } from './event-columns-arbitrary.ts';
import { smallIndex } from './small-index.ts';
import { dates } from './some-dates.ts';
import { tableOf } from './table-of.ts';

test('a bar is the weight of the days between its edges, counted day by day', () => {
  fc.assert(
    fc.property(
      fc.array(days(), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: -100, max: 3600 }),
      fc.integer({ min: 1, max: 400 }),
      (bounds, from, length) => {
        const columns = columnsOf(bounds);
        const outermost = knownDays(columns);
        if (outermost === null) return;
        const rows = Uint32Array.from(columns.min.keys());
        const counts = dayCounts(columns, rows, outermost);
        const bars = barsBetween(counts, [from, from + length]);
        let expected = 0;
        for (const row of rows) {
          const [min, max] = [columns.min[row] as number, columns.max[row] as number];
          if (min === NO_START && max === NO_END) continue;
          const isSure = columns.sure[row] === 1;
          const first = min !== NO_START ? min : isSure ? max : outermost.first;
          const last = max !== NO_END ? max : isSure ? min : outermost.last;
          const shared = Math.min(last + 1, from + length) - Math.max(first, from);
          expected += Math.max(0, shared) / (last - first + 1);
        }
        expect((bars.sure[0] ?? 0) + (bars.unsure[0] ?? 0)).toBeCloseTo(expected, 4);
      },
    ),
    { numRuns: 2000 },
  );
});

test('every dated event weighs one, the undated nothing', () => {
  const columns = columnsOf([
    { min: 10, max: 10, sure: true },
    { min: 0, max: 30 },
    { min: null, max: 20 },
    { min: 5, max: null },
    { min: null, max: null },
  ]);
  const rows = Uint32Array.from(columns.min.keys());
  const counts = dayCounts(columns, rows, { first: 0, last: 30 });
  const { sure, unsure } = barsBetween(counts, [-7, 10, 11, 40]);
  expect(sure).toEqual([0, 1, 0]);
  expect(unsure.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(3, 5);
});

describe('an event counts', () => {
  const monday = dayOf(2025, 12, 8);
  const inWeekOf = (from: number, date: DateRecord, status: Status = 'occurred') => {
    const { events } = smallIndex({ events: [{ id: 'it' }] });
    const { columns } = tableOf(Array.from(events, (event) => ({ ...event, date, status })));
    const outermost = { first: dayOf(2025, 1, 1), last: dayOf(2026, 12, 31) };
    const { sure, unsure } = barsBetween(dayCounts(columns, Uint32Array.of(0), outermost), [
      from,
      from + 7,
    ]);
    return [sure[0], unsure[0]];
  };

  test('whole and dark in the week of its day', () => {
    expect(inWeekOf(monday, dates.day)).toEqual([1, 0]);
  });

  test('pale, spread over the days within which it happened', () => {
    expect(inWeekOf(monday, dates.month)[1]).toBeCloseTo(7 / 31);
    expect(inWeekOf(dayOf(2026, 1, 5), dates.month)).toEqual([0, 0]);
  });

  test('dark on the day on which it certainly went on', () => {
    expect(inWeekOf(dayOf(2026, 1, 5), dates.lastedUntil, 'ongoing')).toEqual([1, 0]);
  });

  test('pale where it is planned, however exact its day', () => {
    expect(inWeekOf(monday, dates.day, 'planned')).toEqual([0, 1]);
  });
});
