import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellLine } from '#src/domain/cell-line.ts';

const DATES = ['≤ 11 ene 2026', '≤ ene 2026', '≤ 2026'];

describe('the second line of a cell', () => {
  test('says all where there is room', () => {
    expect(cellLine(DATES, ['3 · 2', '3'], false, Infinity)).toEqual({
      when: '≤ 11 ene 2026',
      counts: '3 · 2',
    });
  });

  test('shortens the date before it gives up a number', () => {
    expect(cellLine(DATES, ['3 · 2', '3'], false, 121)).toEqual({
      when: '≤ 2026',
      counts: '3 · 2',
    });
    expect(cellLine(DATES, ['30 · 12+', '30'], false, 121).counts).toBe('30');
  });

  test('leaves the mark of a single source its room', () => {
    const widths = Array.from({ length: 200 }, (_, i) => 100 + i);
    const leastFor = (isSingle: boolean) =>
      widths.find((width) => cellLine(DATES, ['1'], isSingle, width).when === DATES[0]);
    expect((leastFor(true) ?? 0) - (leastFor(false) ?? 0)).toBe(12);
  });

  test('says that there is a date where none has room', () => {
    expect(cellLine(DATES, ['3 · 2', '3'], false, 60)).toEqual({ when: '…', counts: '3' });
  });

  test('never says less in more room, and never a part of a form', () => {
    const counts = ['12 · 3', '12'];
    const rank = (width: number) => {
      const line = cellLine(DATES, counts, true, width);
      expect([...DATES, '…']).toContain(line.when);
      expect(counts).toContain(line.counts);
      const place = DATES.indexOf(line.when);
      return line.counts === '12' ? 10 + (place === -1 ? 9 : place) : place;
    };
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 260 }), fc.nat(80), (width, more) => {
        expect(rank(width + more)).toBeLessThanOrEqual(rank(width));
      }),
    );
  });
});
