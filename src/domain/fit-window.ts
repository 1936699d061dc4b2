import type { DateRecord } from '#src/schema/date-record.ts';
import { monthStepStart, nextMonthStep } from './calendar.ts';
import type { Day } from './day.ts';
import type { Days } from './event-columns.ts';
import type { TimeWindow } from './time-window.ts';

/** A stretch within which a thing happened at some time counts with both ends if not longer. */
const SHORT_DAYS = 100;
/** Room left and right of the outermost bounds, as a share of all and at least so many days. */
const MARGIN_SHARE = 0.16;
const LEAST_MARGIN_DAYS = 14;
const AROUND_EVENT_DAYS = 30;

/**
 * The window that shows a set of dates well: the known bounds of all of them, with room for the
 * fades of those open on one side. A year-long stretch does not stretch the whole picture: its
 * start is enough. Null when nothing is dated.
 */
export function fitWindow(dates: Iterable<Days>, latestSourceDay: Day | null): TimeWindow | null {
  let first = latestSourceDay ?? Infinity;
  let last = latestSourceDay ?? -Infinity;
  for (const date of dates) {
    for (const day of boundsThatMatter(date)) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) return null;
  const margin = Math.max(LEAST_MARGIN_DAYS, Math.round((last - first) * MARGIN_SHARE));
  return { from: first - margin, to: last + 1 + margin };
}

/** The window around one event. */
export function windowAround(date: DateRecord): TimeWindow | null {
  const first = date.min ?? date.max;
  const last = date.max ?? date.min;
  if (first === null || last === null) return null;
  return { from: first - AROUND_EVENT_DAYS, to: last + 1 + AROUND_EVENT_DAYS };
}

/** Whole months that hold everything given: how far one can move. */
export function wholeMonths(windows: readonly TimeWindow[]): TimeWindow {
  const from = Math.min(...windows.map((window) => window.from));
  const to = Math.max(...windows.map((window) => window.to));
  return { from: monthStepStart(from), to: nextMonthStep(Math.ceil(to) - 1) };
}

function boundsThatMatter({ shape, min, max }: Days): Day[] {
  if (min === null || max === null) return min !== null ? [min] : max !== null ? [max] : [];
  if (max - min <= SHORT_DAYS) return [min, max];
  return [shape === 'throughout' ? max : min];
}
