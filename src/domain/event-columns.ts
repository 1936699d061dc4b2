import type { DateRecord, DateShape } from '#src/schema/date-record.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import type { Day } from './day.ts';
import type { DayRange } from './filters.ts';
import { itemAt } from './item-at.ts';

/** What is needed to draw and count events: one entry an event, at its row. */
export type EventColumns = {
  size: number;
  /** First possible day; `NO_START` where it is open. */
  min: Int32Array;
  /** Last possible day; `NO_END` where it is open. */
  max: Int32Array;
  /** 1: happened, or was going on, on days that are known; 0: spread over those it may be on. */
  sure: Uint8Array;
};

/** A date but for its notation: which days, how well they are known, once among them or throughout. */
export type Days = Omit<DateRecord, 'edtf'>;

export type DayColumns = Pick<
  IndexFile['events'],
  'shape' | 'min' | 'max' | 'approximate' | 'uncertain'
>;

/**
 * The days of an event or a stance, without decoding the rest of it.
 * @throws RangeError when there is no such row, or a code is not in its list
 */
export function daysAt(
  columns: DayColumns,
  { shape, approximate }: IndexFile['codes'],
  row: number,
): Days {
  return {
    shape: itemAt(shape, columns.shape[row] as number),
    min: columns.min[row] as Day | null,
    max: columns.max[row] as Day | null,
    approximate: itemAt(approximate, columns.approximate[row] as number),
    uncertain: columns.uncertain[row] === 1,
  };
}

export const NO_START = -0x80000000;
export const NO_END = 0x7fffffff;

/** Whether something is not known to lie outside a range: by its first and last possible day. */
export function mayLieIn(min: Day, max: Day, { start, end }: DayRange): boolean {
  return min <= end && max >= start;
}

/** The first and last day that bounds any event; null where nothing is dated. */
export function knownDays({ size, min, max }: EventColumns): { first: Day; last: Day } | null {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < size; row++) {
    const start = min[row] as number;
    const end = max[row] as number;
    if (start !== NO_START) {
      if (start < first) first = start;
      if (start > last) last = start;
    }
    if (end !== NO_END) {
      if (end < first) first = end;
      if (end > last) last = end;
    }
  }
  return first > last ? null : { first, last };
}

/** Whether a date and a status say on which days an event was: those of a plan are not sure. */
export function isSure(shape: DateShape, status: Status): boolean {
  if (status === 'planned' || status === 'hypothetical') return false;
  return shape === 'day' || shape === 'throughout';
}

/** All rows of so many, ascending. */
export function allRows(size: number): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) rows[row] = row;
  return rows;
}
