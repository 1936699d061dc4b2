import type { Day } from './day.ts';
import type { Density } from './density.ts';
import { NO_END, NO_START, type EventColumns } from './event-columns.ts';

/**
 * Events by day, summed from the first day on: what lies between two days is one subtraction,
 * however many events there are. Every dated event weighs 1, spread evenly over its days.
 */
export type DayCounts = {
  /** The day of entry 0; entry i sums all days before `first + i`. */
  first: Day;
  sure: Float64Array;
  unsure: Float64Array;
};

/**
 * Counts the events of some rows. A bound that is open reaches to the outermost day; what lasted
 * with one bound unknown counts on the known one.
 * @param days the outermost known days of the corpus
 */
export function dayCounts(
  columns: EventColumns,
  rows: Uint32Array,
  days: { first: Day; last: Day },
): DayCounts {
  const length = days.last - days.first + 2;
  const sure = new Float64Array(length + 1);
  const unsure = new Float64Array(length + 1);
  for (const row of rows) {
    const start = columns.min[row] as number;
    const end = columns.max[row] as number;
    if (start === NO_START && end === NO_END) continue;
    const isSure = columns.sure[row] === 1;
    const from = start !== NO_START ? start : isSure ? end : days.first;
    const to = end !== NO_END ? end : isSure ? start : days.last;
    const share = 1 / (to - from + 1);
    const steps = isSure ? sure : unsure;
    steps[from - days.first + 1] = (steps[from - days.first + 1] as number) + share;
    steps[to - days.first + 2] = (steps[to - days.first + 2] as number) - share;
  }
  return { first: days.first, sure: summedTwice(sure), unsure: summedTwice(unsure) };
}

/** The counts between edges: as many look-ups as there are edges. */
export function barsBetween(counts: DayCounts, edges: Day[]): Density {
  return {
    edges,
    sure: differences(counts.sure, counts.first, edges),
    unsure: differences(counts.unsure, counts.first, edges),
  };
}

/** From changes of the weight of a day to the sum of all days before it. */
function summedTwice(steps: Float64Array): Float64Array {
  const sums = new Float64Array(steps.length - 1);
  let weight = 0;
  let sum = 0;
  for (let i = 0; i < sums.length; i++) {
    sum += weight;
    sums[i] = sum;
    weight += steps[i + 1] as number;
  }
  return sums;
}

function differences(sums: Float64Array, first: Day, edges: readonly Day[]): number[] {
  const upTo = edges.map((edge) => sums[clamp(edge - first, sums.length - 1)] as number);
  return upTo.slice(1).map((sum, i) => rounded(sum - (upTo[i] as number)));
}

/** Sums of fractions miss by some billionths; no bar is so low. */
const rounded = (weight: number) => Math.max(0, Math.round(weight * 1e6) / 1e6);

const clamp = (position: number, last: number) => Math.min(Math.max(position, 0), last);
