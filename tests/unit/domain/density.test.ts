import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { binEdges, density } from '#src/domain/density.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { dates } from './some-dates.ts';

const window = { from: dayOf(2025, 11, 1), to: dayOf(2027, 1, 1) };
const edges = binEdges(window);
const sum = (bins: readonly number[]) => bins.reduce((a, b) => a + b, 0);
const occurred = (date: (typeof dates)[keyof typeof dates]) => ({
  date,
  status: 'occurred' as const,
});

describe('the density of events', () => {
  test('bins are weeks that begin on Monday and cover the window', () => {
    expect(edges[0]).toBe(dayOf(2025, 10, 27));
    expect(edges[1]).toBe(dayOf(2025, 11, 3));
    expect(edges.at(-1)).toBeGreaterThanOrEqual(window.to);
  });

  test('bins of a long stretch are months', () => {
    const [first, second] = binEdges({ from: dayOf(2000, 3, 5), to: dayOf(2012, 1, 1) });
    expect([first, second]).toEqual([dayOf(2000, 3, 1), dayOf(2000, 4, 1)]);
  });

  test('an exact day counts whole and dark in its week', () => {
    const { sure, unsure } = density([occurred(dates.day)], edges);
    expect(sure[edges.indexOf(dayOf(2025, 12, 8))]).toBe(1);
    expect(sum(unsure)).toBe(0);
  });

  test('an event within a month is spread, pale, over the days of that month', () => {
    const { sure, unsure } = density([occurred(dates.month)], edges);
    expect(sum(sure)).toBe(0);
    expect(unsure[edges.indexOf(dayOf(2025, 12, 8))]).toBeCloseTo(7 / 31);
    expect(unsure[edges.indexOf(dayOf(2026, 1, 5))]).toBe(0);
  });

  test('what was going on counts, dark, on the day on which it certainly was', () => {
    const { sure } = density([{ date: dates.lastedUntil, status: 'ongoing' }], edges);
    expect(sure[edges.indexOf(dayOf(2026, 1, 5))]).toBe(1);
  });

  test('what is planned or supposed is pale, however exact its day', () => {
    const { sure, unsure } = density([{ date: dates.day, status: 'planned' }], edges);
    expect([sum(sure), sum(unsure)]).toEqual([0, 1]);
  });

  test('all bins together hold every dated event once', () => {
    const event = fc.record({
      date: fc.constantFrom(...Object.values(dates)),
      status: fc.constantFrom<Status>('occurred', 'ongoing', 'planned'),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { sure, unsure } = density(events, edges);
        const dated = events.filter(({ date }) => date.shape !== 'undated');
        expect(sum(sure) + sum(unsure)).toBeCloseTo(dated.length, 6);
      }),
    );
  });
});
