import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { fitWindow, wholeMonths, windowAround } from '#src/domain/fit-window.ts';
import { dateMark } from '#src/domain/date-mark.ts';
import { markBox } from '#src/domain/mark-box.ts';
import {
  LEAST_SPAN_DAYS,
  panned,
  rangeOf,
  resized,
  windowOf,
  zoomed,
} from '#src/domain/time-window.ts';
import { dates } from './some-dates.ts';

const limits = { from: 0, to: 1000 };
const window = fc
  .tuple(fc.double({ min: 0, max: 900, noNaN: true }), fc.double({ min: 7, max: 100, noNaN: true }))
  .map(([from, span]) => ({ from, to: from + span }));

describe('a window in time', () => {
  test('holds whole days: the range of a window is the one it was made of', () => {
    const range = { start: dayOf(2025, 11, 17), end: dayOf(2026, 4, 20) };
    expect(rangeOf(windowOf(range))).toEqual(range);
  });

  test('keeps its length when moved, and stops at the limits', () => {
    expect(panned({ from: 10, to: 30 }, -50, limits)).toEqual({ from: 0, to: 20 });
    expect(panned({ from: 980, to: 1000 }, 5, limits)).toEqual({ from: 980, to: 1000 });
  });

  test('zooms about the day under the pointer', () => {
    fc.assert(
      fc.property(window, fc.double({ min: 0.3, max: 3, noNaN: true }), (shown, factor) => {
        const about = shown.from + (shown.to - shown.from) * 0.3;
        const next = zoomed(shown, factor, about, limits);
        expect(next.from).toBeGreaterThanOrEqual(limits.from);
        expect(next.to).toBeLessThanOrEqual(limits.to + 1e-6);
        const touches = next.from <= limits.from + 1e-6 || next.to >= limits.to - 1e-6;
        const share = (about - next.from) / (next.to - next.from);
        if (!touches) expect(share).toBeCloseTo(0.3, 6);
      }),
    );
  });

  test('is never shorter than a week', () => {
    const shown = { from: 100, to: 110 };
    const { from, to } = zoomed(shown, 0.01, 105, limits);
    expect(to - from).toBeCloseTo(LEAST_SPAN_DAYS);
    expect(resized(shown, 'from', 109, limits)).toEqual({ from: 103, to: 110 });
    expect(resized(shown, 'to', 0, limits)).toEqual({ from: 100, to: 107 });
  });
});

describe('the window that fits', () => {
  test('shows some part of the mark of every dated event', () => {
    const all = Object.values(dates);
    const fit = fitWindow(all, null);
    if (!fit) throw new Error('nothing dated');
    for (const date of all.filter(({ shape }) => shape !== 'undated')) {
      const box = markBox(dateMark(date, 'occurred', null), { window: fit, widthPx: 800 }, 180);
      expect(box).not.toBeNull();
    }
  });

  test('is not stretched by an event that lies somewhere in a year', () => {
    const fit = fitWindow([dates.day, dates.year, dates.febToMar], null);
    expect(fit?.to).toBeLessThan(dayOf(2026, 5, 1));
    expect(fit?.from).toBe(dayOf(2025, 12, 13) - 17);
  });

  test('around one event keeps thirty days on both sides of what is known of it', () => {
    expect(windowAround(dates.before)).toEqual({
      from: dayOf(2025, 12, 12),
      to: dayOf(2026, 2, 11),
    });
    expect(windowAround(dates.undated)).toBeNull();
  });

  test('one can move as far as the months reach that hold everything', () => {
    const to = dayOf(2026, 2, 2);
    expect(
      wholeMonths([
        { from: dayOf(2025, 12, 13), to },
        { from: dayOf(2026, 1, 1), to },
      ]),
    ).toEqual({
      from: dayOf(2025, 12, 1),
      to: dayOf(2026, 3, 1),
    });
    expect(wholeMonths([{ from: dayOf(2026, 1, 1), to: dayOf(2026, 2, 1) }]).to).toBe(
      dayOf(2026, 2, 1),
    );
  });
});
