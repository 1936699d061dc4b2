import { dayOf } from './day.ts';
import type { DayRange } from './filters.ts';
import { fold } from './fold.ts';

/** Why a typed date cannot be used, and the part that is to blame. */
export type DateFault = { reason: 'form' | 'no-such-date' | 'backwards'; part: string };

/**
 * The days of a year, a month or a day: `2026`, `2025-12`, `2026-01-11`, or with the month in
 * words of either language, `feb 2026`, `11 de enero de 2026`.
 */
export function spanOf(date: string): DayRange | DateFault {
  const written = date.trim();
  const parts = numericParts(written) ?? wordedParts(written);
  if (!parts) return { reason: 'form', part: written };
  const { year, month, dayOfMonth } = parts;
  if (month === null) return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) - 1 };
  if (month < 1 || month > 12) return { reason: 'no-such-date', part: written };
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month + 1, 1) - 1;
  if (dayOfMonth === null) return { start: first, end: last };
  const day = first + dayOfMonth - 1;
  if (dayOfMonth < 1 || day > last) return { reason: 'no-such-date', part: written };
  return { start: day, end: day };
}

export function isFault(span: DayRange | DateFault): span is DateFault {
  return 'reason' in span;
}

/** Month from 1; null: not said. */
type Parts = { year: number; month: number | null; dayOfMonth: number | null };

function numericParts(written: string): Parts | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(written);
  if (!match) return null;
  return { year: Number(match[1]), month: numberOr(match[2]), dayOfMonth: numberOr(match[3]) };
}

function wordedParts(written: string): Parts | null {
  const match = WORDED.exec(fold(written));
  const month = match && monthNamed(match[2] ?? '');
  if (!match || month === null) return null;
  return { year: Number(match[3]), month, dayOfMonth: numberOr(match[1]) };
}

const WORDED = /^(?:(\d{1,2})\s+(?:de\s+)?)?([a-z]{3,})\.?\s+(?:del?\s+)?(\d{4})$/;

function numberOr(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The month, from 1, that a folded name or its beginning stands for. */
function monthNamed(name: string): number | null {
  const at = MONTHS.findIndex((names) => names.some((full) => full.startsWith(name)));
  return at === -1 ? null : at + 1;
}

const MONTHS = [
  ['enero', 'january'],
  ['febrero', 'february'],
  ['marzo', 'march'],
  ['abril', 'april'],
  ['mayo', 'may'],
  ['junio', 'june'],
  ['julio', 'july'],
  ['agosto', 'august'],
  ['septiembre', 'setiembre', 'september'],
  ['octubre', 'october'],
  ['noviembre', 'november'],
  ['diciembre', 'december'],
];
