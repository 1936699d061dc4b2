import type { Density } from './density.ts';
import { totalAt } from './lane-bars.ts';

/** The number of the bin with the highest total, of several the first. */
export function peakBin(density: Density): number {
  let peak = 0;
  for (let bin = 1; bin < density.sure.length; bin += 1) {
    if (totalAt(density, bin) > totalAt(density, peak)) peak = bin;
  }
  return peak;
}
