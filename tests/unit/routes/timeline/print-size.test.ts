import { expect, test } from 'vitest';
import { printSize } from '#src/routes/timeline/print-size.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';

/** Lanes of so many rows, whatever the width. */
const lanes = (...rowCounts: number[]) =>
  rowCounts.map((rowCount, i): LaneLayout => ({
    id: `lane ${i}`,
    name: null,
    count: 0,
    rowCount,
    marks: [],
    undated: [],
    hidden: 0,
    undatedCount: 0,
    far: 0,
    bars: null,
  }));

test('what fits on a page is not shrunk, and more lanes are shrunk as little as they must be', () => {
  const sizes = [lanes(3, 3), lanes(8, 8), lanes(8, 8, 3), lanes(8, 8, 8, 8, 8)].map(
    (of) => printSize(() => [of]).zoom,
  );
  expect(sizes[0]).toBe(1);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes[2]).toBeLessThan(1);
});

test('the plot takes what the page leaves it, whatever the size', () => {
  for (const rows of [1, 9, 16, 100]) {
    const { zoom, widthPx } = printSize(() => [lanes(rows)]);
    expect((widthPx + 150 + 144) * zoom).toBeLessThanOrEqual(1046);
    expect((widthPx + 150 + 144) * zoom).toBeGreaterThan(1040);
  }
});
