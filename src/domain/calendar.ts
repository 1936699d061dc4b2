import { calendarDate, dayOf, type Day } from './day.ts';

/** 1970-01-05, a Monday. */
const A_MONDAY = 4;
const DAYS_PER_WEEK = 7;

/** The Monday on or before a day. */
export function weekStart(day: number): Day {
  return Math.floor((day - A_MONDAY) / DAYS_PER_WEEK) * DAYS_PER_WEEK + A_MONDAY;
}

/** The first day of the step of `months` months that a day lies in, counted from year 0. */
export function monthStepStart(day: number, months = 1): Day {
  const { year, month } = calendarDate(Math.floor(day));
  const count = Math.floor((year * 12 + month - 1) / months) * months;
  return dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}

/** The first day of the step after that. */
export function nextMonthStep(day: Day, months = 1): Day {
  const { year, month } = calendarDate(day);
  return monthStepStart(dayOf(year, month + months, 1), months);
}
