/** Days since 1970-01-01, UTC. The only representation of a day in the app. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date; month 1 to 12. Overflowing parts carry, as in ISO arithmetic. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The calendar date of a day, proleptic Gregorian, month 1 to 12. */
export function calendarDate(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** `2026-01-11`; years outside 0000–9999 in the expanded ISO form. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().split('T')[0] ?? '';
}

/**
 * The day of `YYYY-MM-DD`, or of the expanded form that `isoDay` writes; null when the text is no
 * such date or the date does not exist.
 */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4}|[+-]\d{6})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return !Number.isNaN(day) && isoDay(day) === text ? day : null;
}

/** Milliseconds of the day's start in UTC, for `Intl` with `timeZone: 'UTC'`. */
export function utcMilliseconds(day: Day): number {
  return day * MS_PER_DAY;
}
