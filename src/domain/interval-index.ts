import { NO_END, NO_START, type EventColumns } from './event-columns.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * Finds the events of a stretch of days without looking at all of them. Events are kept by how
 * long their days are, in the order of their first day: of those no longer than n days, only the
 * ones that begin within n days before the stretch can reach into it.
 */
export type IntervalIndex = {
  classes: readonly IntervalClass[];
  /** Rows without any bound, ascending. */
  undated: Uint32Array;
};

/** Events of about one length, in the order of their first known day. */
type IntervalClass = { rows: Uint32Array; starts: Int32Array; ends: Int32Array; reach: Reach };

/**
 * How far from its known days an event is drawn, in days: `longest` after its first one, and a
 * fade where a bound is open, whose length depends on the scale.
 */
type Reach = { longest: number; fade: 'none' | 'left' | 'right' };

/** Days from the first to the last, at most; longer ones are looked at one by one. */
export const LENGTHS = [0, 7, 31, 92, 366, 1830, Infinity];
const OPEN_LEFT = LENGTHS.length;
const OPEN_RIGHT = OPEN_LEFT + 1;
const UNDATED = OPEN_RIGHT + 1;
/** By the number of a class. */
const REACHES: readonly Reach[] = [
  ...LENGTHS.map((longest): Reach => ({ longest, fade: 'none' })),
  { longest: 0, fade: 'left' },
  { longest: 0, fade: 'right' },
];

/** @param rows those to be found; made fastest where they stand in the order of time */
export function intervalIndex(columns: EventColumns, rows: Uint32Array): IntervalIndex {
  const classAt = new Uint8Array(rows.length);
  const sizes = new Uint32Array(UNDATED + 1);
  for (let i = 0; i < rows.length; i++) {
    const number = classNumber(columns, rows[i] as number);
    classAt[i] = number;
    sizes[number] = (sizes[number] as number) + 1;
  }
  const dealt = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(UNDATED + 1);
  for (let i = 0; i < rows.length; i++) {
    const number = classAt[i] as number;
    const place = filled[number] as number;
    (dealt[number] as Uint32Array)[place] = rows[i] as number;
    filled[number] = place + 1;
  }
  const undated = dealt.pop() as Uint32Array;
  return {
    classes: dealt.flatMap((list, number) =>
      list.length === 0 ? [] : [classOf(columns, list, REACHES[number] as Reach)],
    ),
    undated,
  };
}

/** Which class an event is of; the last number is that of the undated. */
function classNumber({ min, max }: EventColumns, row: number): number {
  const start = min[row] as number;
  const end = max[row] as number;
  if (start === NO_START) return end === NO_END ? UNDATED : OPEN_LEFT;
  if (end === NO_END) return OPEN_RIGHT;
  let number = 0;
  while (end - start > (LENGTHS[number] as number)) number += 1;
  return number;
}

/**
 * Which events of a stretch are meant, in days: how far open dates reach beyond their known bound,
 * and how long the others may be, which is one of `LENGTHS`.
 */
export type Wanted = { fade: number; longest: number };

/** How many dated events reach into the days from `from` up to `to`, which is not included. */
export function countBetween(
  index: IntervalIndex,
  from: number,
  to: number,
  { fade, longest }: Wanted = ALL,
): number {
  let count = 0;
  for (const one of index.classes) {
    if (one.reach.longest > longest) continue;
    eachRun(one, from, to, fade, (first, last) => (count += last - first));
  }
  return count;
}

/** Their rows, ascending. */
export function rowsBetween(
  index: IntervalIndex,
  from: number,
  to: number,
  { fade, longest }: Wanted = ALL,
): Uint32Array {
  const found: number[] = [];
  for (const one of index.classes) {
    if (one.reach.longest > longest) continue;
    eachRun(one, from, to, fade, (first, last) => {
      for (let i = first; i < last; i++) found.push(one.rows[i] as number);
    });
  }
  return Uint32Array.from(found).toSorted();
}

const ALL: Wanted = { fade: Infinity, longest: Infinity };

/** Calls `visit` with stretches of positions in a class that reach into the days. */
function eachRun(
  { starts, ends, reach }: IntervalClass,
  from: number,
  to: number,
  fade: number,
  visit: (first: number, last: number) => void,
): void {
  const before = reach.fade === 'right' ? fade : 0;
  const after = reach.fade === 'left' ? fade : 0;
  // All that begin within the stretch, and of those that begin earlier whoever lasts into it.
  const within = lowerBound(starts, from - before);
  const end = lowerBound(starts, to + after);
  visit(within, end);
  if (reach.longest === 0) return;
  for (let i = lowerBound(starts, from - reach.longest); i < within; i++) {
    if ((ends[i] as number) >= from) visit(i, i + 1);
  }
}

function classOf(columns: EventColumns, list: Uint32Array, reach: Reach): IntervalClass {
  const days = reach.fade === 'left' ? columns.max : columns.min;
  const rows = isInOrder(days, list)
    ? list
    : list.toSorted((a, b) => (days[a] as number) - (days[b] as number));
  const starts = new Int32Array(rows.length);
  const ends = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    starts[i] = days[row] as number;
    ends[i] = (reach.fade === 'none' ? columns.max[row] : days[row]) as number;
  }
  return { rows, starts, ends, reach };
}

function isInOrder(days: Int32Array, rows: Uint32Array): boolean {
  for (let i = 1; i < rows.length; i++) {
    if ((days[rows[i] as number] as number) < (days[rows[i - 1] as number] as number)) return false;
  }
  return true;
}
