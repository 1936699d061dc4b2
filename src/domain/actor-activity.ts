import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { calendarDate, dayOf, type Day } from './day.ts';

/** A month of an actor's activity. `startDay` is its first day. */
export type ActivityMonth = {
  startDay: Day;
  /** Acts and statements that fall in this month for certain. */
  certain: number;
  /** Those whose bounds hold this month and others: they may have fallen in it. */
  possible: number;
};

export type Activity = {
  months: readonly ActivityMonth[];
  /** Those that are bounded on one side at most, and so belong to no month. */
  unplaced: number;
  /** Those that are only planned or hypothetical: no activity, and in no month. */
  ahead: number;
};

/** What an actor did or said, or is to do. */
export type DatedDeed = { date: DateRecord; status: Status };

const AHEAD: ReadonlySet<Status> = new Set(['planned', 'hypothetical']);

/** Longest run of months that is drawn; a corpus over more years is counted by its latest ones. */
const MAX_MONTHS = 120;

/**
 * Counts deeds by calendar month, without making any date more precise than it is.
 * Months without activity are part of the result.
 * @param extent days that the months cover in any case, so that actors can be compared
 */
export function activityByMonth(
  deeds: readonly DatedDeed[],
  extent: { min: Day; max: Day } | null,
): Activity {
  const done = deeds.filter(({ status }) => !AHEAD.has(status));
  const ahead = deeds.length - done.length;
  const placed = done.flatMap(({ date: { min, max } }) =>
    min === null || max === null ? [] : [{ first: monthOf(min), last: monthOf(max) }],
  );
  if (placed.length === 0) return { months: [], unplaced: done.length, ahead };
  const spans = extent
    ? [...placed, { first: monthOf(extent.min), last: monthOf(extent.max) }]
    : placed;
  const lastMonth = Math.max(...spans.map((span) => span.last));
  const firstMonth = Math.max(
    Math.min(...spans.map((span) => span.first)),
    lastMonth - MAX_MONTHS + 1,
  );
  const months = Array.from({ length: lastMonth - firstMonth + 1 }, (_, offset) => {
    const month = firstMonth + offset;
    const here = placed.filter((span) => span.first <= month && month <= span.last);
    const certain = here.filter((span) => span.first === span.last).length;
    return { startDay: firstDayOf(month), certain, possible: here.length - certain };
  });
  return { months, unplaced: done.length - placed.length, ahead };
}

/** Months since January of year 0. */
function monthOf(day: Day): number {
  const { year, month } = calendarDate(day);
  return year * 12 + month - 1;
}

function firstDayOf(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}
