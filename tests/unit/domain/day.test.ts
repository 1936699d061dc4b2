import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { calendarDate, dayOf, isoDay, parseIsoDay, utcMilliseconds } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';

const FIRST = dayOf(0, 1, 1);
const LAST = dayOf(9999, 12, 31);
/** Beyond the four-digit years, on both sides, up to what a date can be. */
const FARTHEST = 100_000_000;

describe('a day', () => {
  test('counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2026, 1, 11)).toBe(20464);
    expect(dayOf(1969, 12, 31)).toBe(-1);
  });

  test('of the first century is not taken for one of the twentieth', () => {
    expect(isoDay(dayOf(26, 1, 11))).toBe('0026-01-11');
  });

  test('follows the one before, on the calendar too, from the year 0 to 9999', () => {
    const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const wrong: string[] = [];
    let day = FIRST;
    for (let year = 0; year <= 9999; year++) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      for (let month = 1; month <= 12; month++) {
        const length = (monthLengths[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
        for (const dayOfMonth of [1, length]) {
          const expected = day + dayOfMonth - 1;
          if (dayOf(year, month, dayOfMonth) !== expected) wrong.push(`${year}-${month}`);
          const date = calendarDate(expected);
          if (date.year !== year || date.month !== month || date.dayOfMonth !== dayOfMonth) {
            wrong.push(isoDay(expected));
          }
        }
        day += length;
      }
    }
    expect(wrong).toEqual([]);
    expect(day - 1).toBe(LAST);
  });

  test('is read back from what is written, with four-digit and with expanded years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -FARTHEST, max: FARTHEST }), (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
    expect(isoDay(FIRST - 1)).toBe('-000001-12-31');
    expect(isoDay(LAST + 1)).toBe('+010000-01-01');
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '2026-1-1',
    '26-01-01',
    '2026-01-11T00:00',
    ' 2026-01-11',
    '-000000-01-01',
    '+002026-01-11',
    '+999999-01-01',
    '٢٠٢٦-٠١-١١',
    'hoy',
    '',
  ])('is not read from %j', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  test('is read from a leap day', () => {
    expect(parseIsoDay('2024-02-29')).toBe(dayOf(2024, 2, 29));
  });
});

describe('a day does not depend on the time zone of the reader', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each([
    ['Etc/GMT+12', 720],
    ['America/Lima', 300],
    ['America/St_Johns', 210],
    ['Asia/Kathmandu', -345],
    ['Pacific/Chatham', -825],
    ['Etc/GMT-14', -840],
  ])('%s', (name, minutesBehindUtc) => {
    process.env['TZ'] = name;
    const january = new Date(2026, 0, 11, 12);
    expect(january.getTimezoneOffset()).toBe(minutesBehindUtc);

    expect(dayOf(2026, 1, 11)).toBe(20464);
    expect(isoDay(20464)).toBe('2026-01-11');
    expect(parseIsoDay('2026-01-11')).toBe(20464);
    expect(calendarDate(20464)).toEqual({ year: 2026, month: 1, dayOfMonth: 11 });
    expect(formatDay('es', utcMilliseconds(20464))).toBe('11 ene 2026');
  });
});
