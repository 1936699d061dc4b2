import { expect, test } from 'vitest';
import { peakBin } from '#src/domain/peak-bin.ts';

test('the highest bar is that of the most events, sure or not; of several the first', () => {
  const edges = [0, 7, 14, 21];
  expect(peakBin({ edges, sure: [1, 2, 2], unsure: [0, 0.5, 0.5] })).toBe(1);
  expect(peakBin({ edges, sure: [1, 0, 2], unsure: [0, 0, 0.5] })).toBe(2);
  expect(peakBin({ edges, sure: [0, 0, 0], unsure: [0, 0, 0] })).toBe(0);
});
