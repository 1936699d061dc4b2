import { describe, expect, test } from 'vitest';
import {
  barsOf,
  fullBins,
  linear,
  root,
  mostInOneBin,
  windowOfBin,
} from '#src/domain/lane-bars.ts';

const density = { edges: [0, 7, 14, 21], sure: [2, 0, 1], unsure: [1, 0, 0.5] };

describe('bars', () => {
  test('stand on each other, the sure below, high as they count', () => {
    const scale = { window: { from: 0, to: 21 }, widthPx: 210 };
    const bars = barsOf(density, scale, 30, mostInOneBin(density), linear);
    expect(bars.sure).toBe('M0 30v-20h69v20zM140 30v-10h69v10z');
    expect(bars.unsure).toBe('M0 10v-10h69v10zM140 20v-5h69v5z');
    expect(bars.peak).toEqual({ x: 35, count: 3 });
  });

  test('on a root scale are as high as the root of their share, divided as they count', () => {
    const scale = { window: { from: 0, to: 14 }, widthPx: 140 };
    const two = { edges: [0, 7, 14], sure: [4, 0.75], unsure: [0, 0.25] };
    const bars = barsOf(two, scale, 40, 4, root);
    expect(bars.sure).toBe('M0 40v-40h69v40zM70 40v-15h69v15z');
    expect(bars.unsure).toBe('M70 25v-5h69v5z');
  });

  test('are cut at the edges of the view', () => {
    const scale = { window: { from: 3.5, to: 14 }, widthPx: 105 };
    expect(barsOf(density, scale, 30, 3, linear).sure).toMatch(/^M0 30v-20h34v20z/);
  });

  test('of nothing are nothing', () => {
    const scale = { window: { from: 0, to: 7 }, widthPx: 70 };
    expect(barsOf({ edges: [0, 7], sure: [0], unsure: [0] }, scale, 30, 0, linear)).toEqual({
      sure: '',
      unsure: '',
      peak: null,
    });
  });
});

describe('bars that keys go to', () => {
  test('are those that stand for an event or more, rounded', () => {
    const edges = [0, 7, 14, 21, 28];
    expect(fullBins({ edges, sure: [2, 0, 0, 0.3], unsure: [0, 0.4, 0, 0.2] })).toEqual([0, 3]);
  });

  test('are the highest alone where all are parts of uncertain events, and none where there is nothing', () => {
    const edges = [0, 7, 14, 21];
    expect(fullBins({ edges, sure: [0, 0, 0], unsure: [0.1, 0.3, 0.2] })).toEqual([1]);
    expect(fullBins({ edges, sure: [0, 0, 0], unsure: [0, 0, 0] })).toEqual([]);
  });
});

test('a bar leads to its days, and to the days around where it has too few for a window', () => {
  expect(windowOfBin({ edges: [0, 31, 59] }, 1)).toEqual({ from: 31, to: 59 });
  expect(windowOfBin({ edges: [10, 11, 12] }, 1)).toEqual({ from: 8, to: 15 });
});
