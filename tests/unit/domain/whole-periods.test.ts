import { expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '#src/domain/day.ts';
import { wholePeriods, withPeriod } from '#src/domain/whole-periods.ts';

function range(start: string, end: string) {
  return { start: parseIsoDay(start) ?? Number.NaN, end: parseIsoDay(end) ?? Number.NaN };
}

const written = ({ start, end }: { start: number; end: number }) =>
  `${isoDay(start)}..${isoDay(end)}`;

test('a short stretch is offered by the month, each whole', () => {
  const { unit, periods } = wholePeriods(range('2025-12-13', '2026-02-01'));
  expect(unit).toBe('month');
  expect(periods.map(written)).toEqual([
    '2025-12-01..2025-12-31',
    '2026-01-01..2026-01-31',
    '2026-02-01..2026-02-28',
  ]);
});

test('a long one is offered by the year', () => {
  const { unit, periods } = wholePeriods(range('2023-12-31', '2026-01-01'));
  expect(unit).toBe('year');
  expect(periods.map(written)).toEqual([
    '2023-01-01..2023-12-31',
    '2024-01-01..2024-12-31',
    '2025-01-01..2025-12-31',
    '2026-01-01..2026-12-31',
  ]);
});

test('one press chooses a period, the next extends to another, the third begins anew', () => {
  const { periods } = wholePeriods(range('2025-12-13', '2026-03-01'));
  const [december, january, , march] = periods;
  if (!december || !january || !march) throw new Error('four months');
  const once = withPeriod(range('2025-12-13', '2026-03-01'), march, periods);
  expect(written(once)).toBe('2026-03-01..2026-03-31');
  const twice = withPeriod(once, january, periods);
  expect(written(twice)).toBe('2026-01-01..2026-03-31');
  expect(withPeriod(twice, december, periods)).toEqual(december);
  expect(withPeriod(null, december, periods)).toEqual(december);
});
