import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowGroup } from '#src/domain/matrix-order.ts';
import { gridLines } from '#src/routes/matrix/grid-lines.ts';
import {
  columnsBetween,
  drawnColumns,
  drawnGroups,
  linesBetween,
  lineTops,
} from '#src/routes/matrix/grid-window.ts';
import { actor } from '#tests/unit/domain/matrix-rows.ts';

const SIZES = { rowPx: 24, headingPx: 30 };

function groupsOf(...counts: readonly number[]) {
  const groups = counts.map((count, g): RowGroup => ({
    key: `group-${g}`,
    country: null,
    kind: null,
    affiliation: null,
    actors: count,
    rows: Array.from({ length: count }, (_, i) => ({
      actor: actor(`actor-${g}-${i}`),
      cells: [],
      quotes: 0,
      evidence: 0,
    })),
  }));
  return gridLines(groups, true).groups;
}

describe('a matrix of which only a part exists', () => {
  test('has the lines that reach into view', () => {
    const tops = lineTops(groupsOf(100), SIZES);
    expect(tops.slice(0, 4)).toEqual([0, 30, 54, 78]);
    expect(linesBetween(tops, 60, 80)).toEqual({ first: 2, end: 4 });
    expect(linesBetween(tops, -200, 20)).toEqual({ first: 0, end: 1 });
  });

  test('has the columns that reach into view', () => {
    expect(columnsBetween(170, 330, 80)).toEqual({ first: 2, end: 5 });
    expect(columnsBetween(-160, 0, 80)).toEqual({ first: 0, end: 0 });
  });

  test('keeps the open cell and that with the focus, in their order', () => {
    expect(drawnColumns(60, { first: 10, end: 13 }, [2, null, 40])).toEqual([2, 10, 11, 12, 40]);
    expect(drawnColumns(12, { first: 10, end: 13 }, [11, -1])).toEqual([10, 11]);
  });

  test('keeps the row with the focus under the heading of its group', () => {
    const groups = groupsOf(3, 50, 50);
    const drawn = drawnGroups(groups, lineTops(groups, SIZES), { first: 70, end: 72 }, [10]);
    expect(drawn.map(({ key, lines }) => [key, lines.map(({ position }) => position)])).toEqual([
      ['group-1', [10]],
      ['group-2', [68, 69]],
    ]);
    expect(drawn[0]?.headingGapPx).toBe(30 + 3 * 24);
  });

  test('is as high as the whole, and every line stands where it would', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(200), fc.nat(40), fc.nat(180), (sizes, first, more, pin) => {
        const groups = groupsOf(...sizes);
        const tops = lineTops(groups, SIZES);
        const span = { first, end: first + more };
        let bottom = 0;
        for (const group of drawnGroups(groups, tops, span, [pin])) {
          bottom += group.headingGapPx + SIZES.headingPx;
          for (const line of group.lines) {
            bottom += line.gapPx;
            expect(bottom).toBe(tops[line.ariaRow - 2]);
            bottom += SIZES.rowPx;
          }
          bottom += group.restPx;
        }
        if (bottom > 0) expect(bottom).toBe(tops.at(-1));
      }),
    );
  });
});
