import { isFault, spanOf, type DateFault } from './date-span.ts';
import { isoDay, type Day } from './day.ts';
import type { DayRange } from './filters.ts';
import { fold } from './fold.ts';

/** Days from `from` to `to`, both inclusive; null where the expression leaves an end open. */
export type OpenRange = { from: Day | null; to: Day | null };

export type DateExpression = { range: OpenRange } | { fault: DateFault };

/**
 * Reads what an analyst types for a stretch of time: a date (`2026`, `2025-12`, `11 ene 2026`), two
 * of them (`2025-12..2026-01`, where either may be left out; `feb–mar 2026` and `11 a 15 ene 2026`,
 * where the first borrows from the second), and `antes:` / `before:` or `después:` / `after:` with
 * a date. `before` ends the day before the date begins, `after` begins the day after it ends.
 */
export function parseDateExpression(text: string): DateExpression {
  const written = text.trim();
  const [, word, date = ''] = ONE_SIDED.exec(written.normalize('NFC')) ?? [];
  if (word !== undefined) return bySide(BEFORE.includes(fold(word)), date);
  const ends = written.split('..');
  if (ends.length === 2) return between(ends[0] ?? '', ends[1] ?? '', written);
  const span = spanOf(written);
  if (!isFault(span)) return { range: { from: span.start, to: span.end } };
  return (span.reason === 'form' && joined(written)) || { fault: span };
}

/** Words of `before` and `after`, folded, in both languages. */
export const BEFORE = ['antes', 'before'];
export const AFTER = ['despues', 'after'];

const ONE_SIDED = /^(antes|before|despu[eé]s|after)(?:\s*:|\s+del?\s|\s)\s*(.*)$/iu;

function bySide(isBefore: boolean, date: string): DateExpression {
  const span = spanOf(date);
  if (isFault(span)) return { fault: span };
  return {
    range: isBefore ? { from: null, to: span.start - 1 } : { from: span.end + 1, to: null },
  };
}

function between(first: string, last: string, written: string): DateExpression {
  const from = first.trim() === '' ? null : spanOf(first);
  const to = last.trim() === '' ? null : spanOf(last);
  if (from && isFault(from)) return { fault: from };
  if (to && isFault(to)) return { fault: to };
  if (!from && !to) return { fault: { reason: 'form', part: written } };
  if (from && to && from.start > to.end) return { fault: { reason: 'backwards', part: written } };
  return { range: { from: from?.start ?? null, to: to?.end ?? null } };
}

/** Two dates with a dash or a word between them; null where no dash or word parts it into two. */
function joined(written: string): DateExpression | null {
  for (const { 0: joint, index } of written.matchAll(JOINT)) {
    const last = written.slice(index + joint.length);
    const to = spanOf(last);
    const from = isFault(to) ? to : firstOf(written.slice(0, index), last);
    if (isFault(to) || isFault(from)) continue;
    if (from.start > to.end) return { fault: { reason: 'backwards', part: written } };
    return { range: { from: from.start, to: to.end } };
  }
  return null;
}

const JOINT = /\s*[-–—]\s*|\s+(?:a|al|y|to|and)\s+/giu;

/** The first of two dates, which may leave its year or its month and year to the last. */
function firstOf(first: string, last: string): DayRange | DateFault {
  const [month = '', year = ''] = last
    .trim()
    .split(/\s+(?:del?\s+)?/iu)
    .slice(-2);
  const spans = [first, `${first} ${year}`, `${first} ${month} ${year}`].map(spanOf);
  return spans.find((span) => !isFault(span)) ?? spanOf(first);
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

/** The shortest expression of a range: `2026`, `2025-12`, `2026-01-11` or two of a kind. */
export function dateExpression({ start, end }: DayRange): string {
  const first = isoDay(start);
  const last = isoDay(end);
  const whole = [-6, -3, undefined]
    .map((length) => [first.slice(0, length), last.slice(0, length)] as const)
    .find(([from, to]) => startOf(from) === start && endOf(to) === end);
  if (!whole) return `${first}..${last}`;
  return whole[0] === whole[1] ? whole[0] : whole.join('..');
}

function startOf(date: string): Day | null {
  const span = spanOf(date);
  return isFault(span) ? null : span.start;
}

function endOf(date: string): Day | null {
  const span = spanOf(date);
  return isFault(span) ? null : span.end;
}
