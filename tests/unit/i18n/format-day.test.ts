import { expect, test } from 'vitest';
import {
  formatDay,
  formatDayMonth,
  formatMonth,
  formatMonthName,
  formatYear,
} from '#src/i18n/format-day.ts';

const ms = Date.UTC(2026, 0, 11);

test('a day is written as each language writes it, without dots', () => {
  expect(formatDay('es', ms)).toBe('11 ene 2026');
  expect(formatDay('en', ms)).toBe('11 Jan 2026');
});

test('parts of a day stand alone', () => {
  expect(formatDayMonth('es', ms)).toBe('11 ene');
  expect(formatMonth('en', Date.UTC(2025, 11, 1))).toBe('Dec 2025');
  expect(formatMonthName('es', Date.UTC(2025, 11, 1))).toBe('dic');
  expect(formatYear('es', ms)).toBe('2026');
});

test('no time zone moves a day: its first and its last millisecond are that day', () => {
  expect(formatDay('en', ms + 86_399_999)).toBe('11 Jan 2026');
});

test('every month in Spanish is short and has no dot', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    formatMonthName('es', Date.UTC(2026, month, 15)),
  );
  expect(months).toEqual(
    'ene feb mar abr may jun jul ago set oct nov dic'
      .split(' ')
      .map((m) => expect.stringMatching(m === 'set' ? /^sep?t?$|^set$/ : `^${m}$`)),
  );
});
