import { NO_END, NO_START, type EventColumns } from './event-columns.ts';

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
const LENGTHS = [0, 7, 31, 92, 366, 1830, Infinity];

/** @param rows those to be found; made fastest where they stand in the order of time */
export function intervalIndex(columns: EventColumns, rows: Uint32Array): IntervalIndex {
  const closed = LENGTHS.map((): number[] => []);
  const openLeft: number[] = [];
  const openRight: number[] = [];
  const undated: number[] = [];
  const { min, max } = columns;
  for (const row of rows) {
    const start = min[row] as number;
    const end = max[row] as number;
    if (start === NO_START) (end === NO_END ? undated : openLeft).push(row);
    else if (end === NO_END) openRight.push(row);
    else closed[lengthClass(end - start)]?.push(row);
  }
  const classes = [
    ...closed.map((list, i) => classOf(columns, list, { longest: LENGTHS[i] ?? 0, fade: 'none' })),
    classOf(columns, openLeft, { longest: 0, fade: 'left' }),
    classOf(columns, openRight, { longest: 0, fade: 'right' }),
  ];
  return {
    classes: classes.filter((one) => one.rows.length > 0),
    undated: Uint32Array.from(undated),
  };
}

/** How many dated events reach into the days from `from` up to `to`, which is not included. */
export function countBetween(index: IntervalIndex, from: number, to: number, fade: number): number {
  let count = 0;
  for (const one of index.classes) {
    eachRun(one, from, to, fade, (first, last) => (count += last - first));
  }
  return count;
}

/** Their rows, ascending. */
export function rowsBetween(
  index: IntervalIndex,
  from: number,
  to: number,
  fade: number,
): Uint32Array {
  const found: number[] = [];
  for (const one of index.classes) {
    eachRun(one, from, to, fade, (first, last) => {
      for (let i = first; i < last; i++) found.push(one.rows[i] as number);
    });
  }
  return Uint32Array.from(found).toSorted();
}

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

function classOf(columns: EventColumns, list: number[], reach: Reach): IntervalClass {
  const known = (row: number) =>
    (reach.fade === 'left' ? columns.max[row] : columns.min[row]) as number;
  const isInOrder = list.every((row, i) => i === 0 || known(list[i - 1] as number) <= known(row));
  const inOrder = isInOrder ? list : list.toSorted((a, b) => known(a) - known(b));
  const rows = Uint32Array.from(inOrder);
  return {
    rows,
    starts: Int32Array.from(rows, known),
    ends: Int32Array.from(rows, (row) =>
      reach.fade === 'none' ? (columns.max[row] as number) : known(row),
    ),
    reach,
  };
}

function lengthClass(days: number): number {
  return LENGTHS.findIndex((longest) => days <= longest);
}

/** First position whose value is not below. */
function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
