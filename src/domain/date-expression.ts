import { dayOf, isoDay, type Day } from './day.ts';
import type { DayRange } from './filters.ts';
import { fold } from './fold.ts';

/** Days from `from` to `to`, both inclusive; null where the expression leaves an end open. */
export type OpenRange = { from: Day | null; to: Day | null };

/** Why a typed expression cannot be used, and the part that is to blame. */
export type DateFault = { reason: 'form' | 'no-such-date' | 'backwards'; part: string };

export type DateExpression = { range: OpenRange } | { fault: DateFault };

/**
 * Reads what an analyst types for a stretch of time: `2026`, `2025-12`, `2026-01-11`,
 * `2025-12..2026-01` (either end may be left out), and `antes:` / `before:` or `después:` /
 * `after:` with any date. `before` ends the day before the date begins, `after` begins the day
 * after it ends.
 */
export function parseDateExpression(text: string): DateExpression {
  const written = text.trim();
  const operator = /^(\p{L}+)\s*:\s*(.*)$/u.exec(written.normalize('NFC'));
  if (operator) return bySide(fold(operator[1] ?? ''), operator[2] ?? '', written);
  const ends = written.split('..');
  if (ends.length === 1) return wholeSpan(written);
  if (ends.length === 2) return between(ends[0] ?? '', ends[1] ?? '', written);
  return fault('form', written);
}

/** Words of `before` and `after`, folded, in both languages. */
export const BEFORE = ['antes', 'before'];
export const AFTER = ['despues', 'after'];

function bySide(operator: string, date: string, written: string): DateExpression {
  const isBefore = BEFORE.includes(operator);
  if (!isBefore && !AFTER.includes(operator)) return fault('form', written);
  const span = spanOf(date);
  if ('reason' in span) return { fault: span };
  return {
    range: isBefore ? { from: null, to: span.start - 1 } : { from: span.end + 1, to: null },
  };
}

function wholeSpan(written: string): DateExpression {
  const span = spanOf(written);
  return 'reason' in span ? { fault: span } : { range: { from: span.start, to: span.end } };
}

function between(first: string, last: string, written: string): DateExpression {
  const from = first.trim() === '' ? null : spanOf(first);
  const to = last.trim() === '' ? null : spanOf(last);
  if (from && 'reason' in from) return { fault: from };
  if (to && 'reason' in to) return { fault: to };
  if (!from && !to) return fault('form', written);
  if (from && to && from.start > to.end) return fault('backwards', written);
  return { range: { from: from?.start ?? null, to: to?.end ?? null } };
}

/** The days of a year, a month or a day. */
function spanOf(date: string): DayRange | DateFault {
  const written = date.trim();
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(written);
  if (!match) return { reason: 'form', part: written };
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number];
  if (match[2] === undefined) return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) - 1 };
  if (month < 1 || month > 12) return { reason: 'no-such-date', part: written };
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month + 1, 1) - 1;
  if (match[3] === undefined) return { start: first, end: last };
  const day = first + dayOfMonth - 1;
  if (dayOfMonth < 1 || day > last) return { reason: 'no-such-date', part: written };
  return { start: day, end: day };
}

function fault(reason: DateFault['reason'], part: string): DateExpression {
  return { fault: { reason, part } };
}

/**
 * A range with both ends: its open ones at the outermost days of the corpus, or where the other end
 * is when that lies beyond.
 */
export function closedRange({ from, to }: OpenRange, outermost: DayRange | null): DayRange {
  const some = from ?? to ?? 0;
  const start = from ?? Math.min(outermost?.start ?? some, to ?? some);
  const end = to ?? Math.max(outermost?.end ?? some, start);
  return { start, end };
}

/** The shortest expression of a range: `2026`, `2025-12`, `2026-01-11` or two of them. */
export function dateExpression({ start, end }: DayRange): string {
  const first = isoDay(start);
  const last = isoDay(end);
  const candidates = [first.slice(0, -6), first.slice(0, -3), first];
  const whole = candidates.find((date) => {
    const span = spanOf(date);
    return !('reason' in span) && span.start === start && span.end === end;
  });
  return whole ?? `${first}..${last}`;
}
