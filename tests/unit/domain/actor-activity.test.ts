import { expect, test } from 'vitest';
import { activityByMonth, type DatedDeed } from '#src/domain/actor-activity.ts';
import { dayOf } from '#src/domain/day.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';

function deed(min: number | null, max: number | null, status: Status = 'occurred'): DatedDeed {
  const date = { edtf: null, shape: 'within', min, max, approximate: 'none', uncertain: false };
  return { date: date as DateRecord, status };
}

test('a date within one month counts in it for certain', () => {
  const { months } = activityByMonth([deed(dayOf(2025, 12, 1), dayOf(2025, 12, 31))], null);
  expect(months).toEqual([{ startDay: dayOf(2025, 12, 1), certain: 1, possible: 0 }]);
});

test('a date that may fall in two months is possible in both and certain in none', () => {
  const { months } = activityByMonth([deed(dayOf(2026, 2, 1), dayOf(2026, 3, 31))], null);
  expect(months.map(({ certain, possible }) => [certain, possible])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test('months in between are kept, over the turn of the year', () => {
  const { months } = activityByMonth(
    [deed(dayOf(2025, 11, 3), dayOf(2025, 11, 3)), deed(dayOf(2026, 1, 5), dayOf(2026, 1, 5))],
    null,
  );
  expect(months.map((month) => month.certain)).toEqual([1, 0, 1]);
});

test('what is bounded on one side belongs to no month and is counted apart', () => {
  expect(activityByMonth([deed(null, 20_464), deed(null, null)], null)).toEqual({
    months: [],
    unplaced: 2,
    ahead: 0,
  });
});

test('the months cover the whole corpus, so that actors can be compared', () => {
  const { months } = activityByMonth([deed(dayOf(2025, 12, 13), dayOf(2025, 12, 13))], {
    min: dayOf(2025, 11, 30),
    max: dayOf(2026, 2, 1),
  });
  expect(months.map((month) => month.certain)).toEqual([0, 1, 0, 0]);
});

test.each(['planned', 'hypothetical'] as const)(
  'what is %s is in no month and counted apart',
  (status) => {
    const { months, unplaced, ahead } = activityByMonth(
      [
        deed(dayOf(2026, 1, 5), dayOf(2026, 1, 5), 'ongoing'),
        deed(dayOf(2026, 2, 1), dayOf(2026, 3, 31), status),
        deed(20_464, null, status),
      ],
      null,
    );
    expect(months).toEqual([{ startDay: dayOf(2026, 1, 1), certain: 1, possible: 0 }]);
    expect([unplaced, ahead]).toEqual([0, 2]);
  },
);
