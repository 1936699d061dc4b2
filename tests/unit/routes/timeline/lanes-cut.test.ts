import { expect, test } from 'vitest';
import { laneHeightPx } from '#src/components/timeline/lane-geometry.ts';
import { lanesCut } from '#src/routes/timeline/lanes-cut.ts';

const HEAD_PX = 46;

/** Lanes of so many rows, one below the other under the axis. */
function lanes(...rowCounts: number[]) {
  let top = HEAD_PX;
  return rowCounts.map((rows) => {
    const bottom = top + laneHeightPx(rows);
    const span = { top, bottom };
    top = bottom;
    return span;
  });
}

test('lanes for which there is room are not cut', () => {
  expect(lanesCut(lanes(3, 2), 400, 1)).toBeNull();
  expect(lanesCut([], 400, 1)).toBeNull();
});

test('the others are cut at the end of a lane', () => {
  const four = lanes(6, 3, 7, 3);
  expect(lanesCut(four, 560, 1)).toBe(four[2]?.bottom);
});

test('where much would be left unused, between two rows, never through one', () => {
  const [first, second] = lanes(3, 12);
  const cut = lanesCut(lanes(3, 12), 400, 1) ?? 0;
  expect(cut).toBeGreaterThan(first?.bottom ?? Infinity);
  expect(cut).toBeGreaterThan(400 - 28);
  expect(cut).toBeLessThanOrEqual(400);
  // Marks are 22 high, one every 28, the first 9 below the top.
  const inRow = (cut - (second?.top ?? 0) - 9) % 28;
  expect(inRow).toBeGreaterThanOrEqual(22);
});
