import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedRange, dateExpression, parseDateExpression } from '#src/domain/date-expression.ts';
import { isoDay, parseIsoDay } from '#src/domain/day.ts';

function read(text: string): string {
  const result = parseDateExpression(text);
  if ('fault' in result) return `${result.fault.reason}: ${result.fault.part}`;
  const { from, to } = result.range;
  return `${from === null ? '' : isoDay(from)}..${to === null ? '' : isoDay(to)}`;
}

describe('a typed date', () => {
  test('is a year, a month or a day, in full', () => {
    expect(read('2026')).toBe('2026-01-01..2026-12-31');
    expect(read(' 2025-12 ')).toBe('2025-12-01..2025-12-31');
    expect(read('2024-2')).toBe('2024-02-01..2024-02-29');
    expect(read('2026-01-11')).toBe('2026-01-11..2026-01-11');
  });

  test('before it ends the day before it begins, after it begins the day after it ends', () => {
    expect(read('antes:2026-01-11')).toBe('..2026-01-10');
    expect(read('before: 2026')).toBe('..2025-12-31');
    expect(read('después:2025-12-13')).toBe('2025-12-14..');
    expect(read('despues:2025-12')).toBe('2026-01-01..');
    expect(read('DESPUE\u0301S:2025')).toBe('2026-01-01..');
    expect(read('after:2025')).toBe('2026-01-01..');
  });

  test('is a stretch between two, either of which may be missing', () => {
    expect(read('2025-12..2026-01')).toBe('2025-12-01..2026-01-31');
    expect(read('2025 .. 2026-01-11')).toBe('2025-01-01..2026-01-11');
    expect(read('2026..')).toBe('2026-01-01..');
    expect(read('..2026')).toBe('..2026-12-31');
  });

  test('may name its months, in either language, with the year said once', () => {
    expect(read('feb 2026')).toBe('2026-02-01..2026-02-28');
    expect(read('11 de enero de 2026')).toBe('2026-01-11..2026-01-11');
    expect(read('Sept. 2025')).toBe('2025-09-01..2025-09-30');
    expect(read('feb-mar 2026')).toBe('2026-02-01..2026-03-31');
    expect(read('feb – mar 2026')).toBe('2026-02-01..2026-03-31');
    expect(read('feb y mar 2026')).toBe('2026-02-01..2026-03-31');
    expect(read('dic 2025 – ene 2026')).toBe('2025-12-01..2026-01-31');
    expect(read('11–15 ene 2026')).toBe('2026-01-11..2026-01-15');
    expect(read('11 Jan to 3 Feb 2026')).toBe('2026-01-11..2026-02-03');
    expect(read('antes del 11 ene 2026')).toBe('..2026-01-10');
    expect(read('after: Jan 2026')).toBe('2026-02-01..');
    expect(read('2025-2026')).toBe('2025-01-01..2026-12-31');
    expect(read('2025-12 - 2026-01')).toBe('2025-12-01..2026-01-31');
  });

  test('that cannot be is refused with its reason', () => {
    expect(read('2026-13')).toBe('no-such-date: 2026-13');
    expect(read('2026-02-29')).toBe('no-such-date: 2026-02-29');
    expect(read('antes:2026-00')).toBe('no-such-date: 2026-00');
    expect(read('2026-02..2026-01')).toBe('backwards: 2026-02..2026-01');
    expect(read('mar–feb 2026')).toBe('backwards: mar–feb 2026');
    expect(read('feb–mar')).toBe('form: feb–mar');
    expect(read('mes 2026')).toBe('form: mes 2026');
    expect(read('31 feb 2026')).toBe('no-such-date: 31 feb 2026');
    expect(read('11/01/2026')).toBe('form: 11/01/2026');
    expect(read('ayer:2026')).toBe('form: ayer:2026');
    expect(read('antes:')).toBe('form: ');
    expect(read('..')).toBe('form: ..');
    expect(read('2025..2026..2027')).toBe('form: 2025..2026..2027');
    expect(read('')).toBe('form: ');
  });
});

test('open ends are those of the corpus, unless that would turn the range round', () => {
  const extent = { start: 100, end: 200 };
  expect(closedRange({ from: null, to: 150 }, extent)).toEqual({ start: 100, end: 150 });
  expect(closedRange({ from: 150, to: null }, extent)).toEqual({ start: 150, end: 200 });
  expect(closedRange({ from: null, to: 50 }, extent)).toEqual({ start: 50, end: 50 });
  expect(closedRange({ from: 250, to: null }, extent)).toEqual({ start: 250, end: 250 });
  expect(closedRange({ from: 250, to: null }, null)).toEqual({ start: 250, end: 250 });
});

test('a range is written as short as it can be, and read back as it was', () => {
  const day = (text: string) => parseIsoDay(text) ?? Number.NaN;
  const write = (start: string, end: string) =>
    dateExpression({ start: day(start), end: day(end) });
  expect(write('2026-01-01', '2026-12-31')).toBe('2026');
  expect(write('2024-02-01', '2024-02-29')).toBe('2024-02');
  expect(write('2026-01-11', '2026-01-11')).toBe('2026-01-11');
  expect(write('2026-02-01', '2026-03-31')).toBe('2026-02..2026-03');
  expect(write('2025-11-17', '2026-04-20')).toBe('2025-11-17..2026-04-20');
  const firstDay = day('0000-01-01');
  const lastDay = day('9999-12-31');
  fc.assert(
    fc.property(
      fc.integer({ min: firstDay, max: lastDay }),
      fc.nat({ max: 800 }),
      (start, days) => {
        const end = Math.min(start + days, lastDay);
        expect(parseDateExpression(dateExpression({ start, end }))).toEqual({
          range: { from: start, to: end },
        });
      },
    ),
  );
});
