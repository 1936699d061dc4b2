import { describe, expect, test } from 'vitest';
import { dateMark } from '#src/domain/date-mark.ts';
import { dayOf } from '#src/domain/day.ts';
import { placeMark } from '#src/domain/mark-label.ts';
import { xOf } from '#src/domain/time-scale.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { dates } from './some-dates.ts';

const scale = { window: { from: dayOf(2025, 11, 17), to: dayOf(2026, 4, 21) }, widthPx: 620 };
/** The last dated source is of 11 January 2026. */
const horizon = xOf(scale, dayOf(2026, 1, 12));

function placed(text: string, date: DateRecord, status: Status = 'occurred') {
  const measure = (words: string) => words.length * 8;
  const mark = dateMark(date, status, null);
  return placeMark(mark, { text, strong: false, differs: false }, scale, measure, horizon);
}

describe('at the horizon', () => {
  test('a label that would lie on it begins right of it where there is room', () => {
    expect(placed('Designation', dates.after)?.label.x).toBeCloseTo(horizon + 6);
    expect(placed('Anniversary', dates.year, 'planned')?.label.x).toBeCloseTo(horizon + 6);
    const talks = placed('Talks of the two ministers in Washington', dates.month);
    expect(talks?.label.x).toBeLessThan(horizon);
  });

  test('the line stops for a mark or a label that lies across it', () => {
    expect(placed('Designation', dates.after)?.crosses).toBe(true);
    expect(placed('Talks of the two ministers in Washington', dates.month)?.crosses).toBe(true);
  });

  test('it stops for nothing that only ends on it', () => {
    expect(placed('Intervention', dates.before)?.crosses).toBe(false);
  });
});
