import type { Random } from './seeded-random.ts';

const STEPS = 1 << 24;

/** Numbers from 0 up to and without `size`, the n-th of which comes 1/n as often as the first. */
export function zipf(random: Random, size: number): () => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i += 1) {
    sum += 1 / (i + 1);
    sums[i] = sum;
  }
  return () => {
    const point = (random.below(STEPS) / STEPS) * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) <= point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
