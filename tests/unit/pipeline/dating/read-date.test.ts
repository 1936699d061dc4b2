import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay, parseIsoDay } from '#src/domain/day.ts';
import { readDate } from '#src/pipeline/dating/read-date.ts';
import type { AuthoredDate } from '#src/schema/authored-date.ts';

/** `shape min max approximate uncertain`, bounds as calendar days. */
function told(authored: AuthoredDate): string {
  const reading = readDate(authored);
  if ('fault' in reading) return reading.fault.message;
  const { shape, min, max, approximate, uncertain } = reading.record;
  const bound = (day: number | null) => (day === null ? 'open' : isoDay(day));
  return [shape, bound(min), bound(max), approximate, ...(uncertain ? ['uncertain'] : [])].join(
    ' ',
  );
}

describe('a date of the corpus', () => {
  test.each([
    ['2025-12-13', 'day 2025-12-13 2025-12-13 none'],
    ['2025-12', 'within 2025-12-01 2025-12-31 none'],
    ['2024-02', 'within 2024-02-01 2024-02-29 none'],
    ['2026', 'within 2026-01-01 2026-12-31 none'],
    ['2026-02/2026-03', 'within 2026-02-01 2026-03-31 none'],
    ['2026/2026-02-01', 'within 2026-01-01 2026-02-01 none'],
    ['../2026-01-11', 'before open 2026-01-11 none'],
    ['2026-01-11/..', 'after 2026-01-11 open none'],
    ['../2026-01', 'before open 2026-01-31 none'],
    ['2026-01-11/2026-03~', 'within 2026-01-11 2026-03-31 end'],
    ['2026-01~/2026-03', 'within 2026-01-01 2026-03-31 start'],
    ['2025-12~', 'within 2025-12-01 2025-12-31 both'],
    ['2025-12-13?', 'day 2025-12-13 2025-12-13 none uncertain'],
    ['2025-12%', 'within 2025-12-01 2025-12-31 both uncertain'],
    ['0050-02', 'within 0050-02-01 0050-02-28 none'],
  ])('%s happened once: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ['/2026-01-11', 'throughout open 2026-01-11 none'],
    ['2026-01-03/', 'throughout 2026-01-03 open none'],
    ['2026-01-03/2026-01-20', 'throughout 2026-01-03 2026-01-20 none'],
    ['2026-01', 'throughout 2026-01-01 2026-01-31 none'],
    ['2025-12~/2026-01', 'throughout 2025-12-01 2026-01-31 start'],
  ])('{throughout: %s} lasted: %s', (throughout, expected) => {
    expect(told({ throughout })).toBe(expected);
  });

  test.each([
    ['2025-02-30', 'The day "2025-02-30" does not exist.'],
    ['2023-02-29', 'The day "2023-02-29" does not exist.'],
    ['2026-01/2023-02-29', 'The day "2023-02-29" does not exist.'],
    ['2025-13', 'The month 13 in "2025-13" does not exist.'],
    ['2026-03/2026-02', 'The date "2026-03/2026-02" ends before it begins.'],
    ['2026-01/2026-01', 'The date "2026-01/2026-01" begins and ends alike.'],
    ['2025-12-31/2025-12', 'The date "2025-12-31/2025-12" ends less exactly than it begins.'],
    ['[2026-02..2026-03]', 'The date "[2026-02..2026-03]" is a set; sets are not read.'],
    ['{2025,2026}', 'The date "{2025,2026}" is a set; sets are not read.'],
    ['2025-12-13T10:00:00', 'The date "2025-12-13T10:00:00" has a time of day.'],
    ['199X', 'The date "199X" has digits left open.'],
    ['2025-21', 'The date "2025-21" names a season or a quarter.'],
    ['?2025-12', 'The date "?2025-12" marks a part of a date as approximate or uncertain.'],
    ['13/12/2025', 'The date "13/12/2025" is not in the order year, month, day.'],
    ['Y170000002', 'The date "Y170000002" is not a year of four digits.'],
    ['20251213', '"20251213" is not a date.'],
    ['en diciembre', '"en diciembre" is not a date.'],
    ['../..', 'The date "../.." says nothing.'],
    ['/2026-01-11', '"/2026-01-11" has an unknown side, which only what lasted can have.'],
  ])('%s is refused', (text, message) => {
    expect(told(text)).toBe(message);
  });

  test('that lasted has no open side, only an unknown one', () => {
    expect(told({ throughout: '../2026-01-11' })).toMatch('has an open side');
  });

  test('that is refused comes with what to write instead', () => {
    expect(readDate('[..2026-01-11]')).toMatchObject({
      fault: { tip: expect.stringContaining('"../2026-01-11"') },
    });
    expect(readDate('/2026-01-11')).toMatchObject({
      fault: { tip: expect.stringContaining('{throughout: "/2026-01-11"}') },
    });
  });
});

describe('whatever the days', () => {
  const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9999, 11, 30) });
  const qualifier = fc.constantFrom('', '~', '?', '%');

  test('a day is read as that day, and no other', () => {
    fc.assert(
      fc.property(day, qualifier, (date, mark) => {
        expect(readDate(isoDay(date) + mark)).toMatchObject({
          record: { shape: 'day', min: date, max: date },
        });
      }),
    );
  });

  test('an interval keeps its days, or is refused when the second is not the later one', () => {
    fc.assert(
      fc.property(day, day, qualifier, qualifier, (a, b, from, to) => {
        const reading = readDate(`${isoDay(a)}${from}/${isoDay(b)}${to}`);
        if (a >= b) expect(reading).toHaveProperty('fault');
        else expect(reading).toMatchObject({ record: { min: a, max: b } });
      }),
    );
  });

  test('a month covers each of its days, and none of its neighbours', () => {
    fc.assert(
      fc.property(day, (date) => {
        const month = isoDay(date).slice(0, 7);
        const reading = readDate(month);
        if ('fault' in reading) throw new Error(reading.fault.message);
        const { min, max } = reading.record;
        expect(min).toBe(parseIsoDay(`${month}-01`));
        expect(max).toBeGreaterThanOrEqual(date);
        expect(isoDay((max ?? 0) + 1).slice(8)).toBe('01');
      }),
    );
  });

  test('any text at all is read or refused, never thrown at', () => {
    const piece = fc.constantFrom(
      '2026',
      '-02',
      '-30',
      '-13',
      '/',
      '..',
      '~',
      '?',
      '[',
      'X',
      'T',
      '',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (written, lasted) => {
        const reading = readDate(lasted ? { throughout: written } : written);
        if ('fault' in reading) {
          expect(reading.fault.tip).not.toBe('');
          return;
        }
        const { min, max, shape } = reading.record;
        expect(shape).not.toBe('undated');
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
      }),
      { numRuns: 2000 },
    );
  });
});
