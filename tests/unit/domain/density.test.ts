import { describe, expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { binEdges, binOfWindow } from '#src/domain/density.ts';

describe('the bins of a window', () => {
  test('are weeks that begin on Monday and cover it', () => {
    const window = { from: dayOf(2025, 11, 1), to: dayOf(2027, 1, 1) };
    const edges = binEdges(window, binOfWindow(window));
    expect(edges[0]).toBe(dayOf(2025, 10, 27));
    expect(edges[1]).toBe(dayOf(2025, 11, 3));
    expect(edges.at(-1)).toBeGreaterThanOrEqual(window.to);
  });

  test('are months where it is long', () => {
    const window = { from: dayOf(2000, 3, 5), to: dayOf(2012, 1, 1) };
    expect(binEdges(window, binOfWindow(window)).slice(0, 2)).toEqual([
      dayOf(2000, 3, 1),
      dayOf(2000, 4, 1),
    ]);
  });

  test('are days where it is short, unless weeks are the least, and years where it is a century', () => {
    const short = { from: dayOf(2026, 1, 1), to: dayOf(2026, 3, 1) };
    expect([binOfWindow(short), binOfWindow(short, 'week')]).toEqual(['day', 'week']);
    expect(binEdges(short, 'day')).toHaveLength(60);
    expect(binOfWindow({ from: dayOf(1900, 1, 1), to: dayOf(2000, 1, 1) })).toBe('year');
    expect(binEdges({ from: dayOf(1990, 5, 1), to: dayOf(1991, 1, 1) }, 'year')).toEqual([
      dayOf(1990, 1, 1),
      dayOf(1991, 1, 1),
    ]);
  });
});
