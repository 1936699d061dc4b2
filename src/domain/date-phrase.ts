import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { calendarDate, type Day } from './day.ts';

/** As precise as the source is. */
export type Precision = 'day' | 'month' | 'year';

/** A bound as it is worded: `day` lies in the day, month or year that is meant. */
export type DatePart = { day: Day; precision: Precision; approximate: boolean };

/**
 * - `at`: on that day, or some day of that month or year
 * - `between`: once, between two parts; `before`, `after`: once, up to or from that part on
 * - `lasted`, `until`, `since`: went on; `ongoing`: was going on at that part, from `since` on
 */
export type DateWords =
  | { kind: 'at' | 'before' | 'after' | 'until' | 'since'; at: DatePart }
  | { kind: 'between' | 'lasted'; from: DatePart; to: DatePart }
  | { kind: 'ongoing'; since: DatePart | null; at: DatePart }
  | { kind: 'undated' };

/** A date as it is worded, before any language. */
export type DatePhrase = { words: DateWords; repeats: boolean; uncertain: boolean };

export function datePhrase(date: DateRecord, status: Status): DatePhrase {
  return {
    words: date.shape === 'throughout' ? lastingWords(date, status) : wordsOfOnce(date),
    repeats: status === 'recurring',
    uncertain: date.uncertain,
  };
}

function lastingWords(date: DateRecord, status: Status): DateWords {
  const from = part(date, 'start');
  const to = part(date, 'end');
  if (to === null) return from === null ? { kind: 'undated' } : { kind: 'since', at: from };
  if (status === 'ongoing') return { kind: 'ongoing', since: from, at: to };
  if (from === null) return { kind: 'until', at: to };
  return isOneUnit(from, to) ? { kind: 'at', at: from } : { kind: 'lasted', from, to };
}

function wordsOfOnce(date: DateRecord): DateWords {
  const from = part(date, 'start');
  const to = part(date, 'end');
  if (to === null) return from === null ? { kind: 'undated' } : { kind: 'after', at: from };
  if (from === null) return { kind: 'before', at: to };
  return isOneUnit(from, to) ? { kind: 'at', at: from } : { kind: 'between', from, to };
}

/** Precision is what EDTF gives for that bound: `2026-02/2026-03-10` is a month and a day. */
function part(date: DateRecord, side: 'start' | 'end'): DatePart | null {
  const day = side === 'start' ? date.min : date.max;
  if (day === null) return null;
  const [first = '', last = first] = (date.edtf ?? '').split('/');
  return {
    day,
    precision: precisionOf(side === 'start' ? first : last),
    approximate: date.approximate === 'both' || date.approximate === side,
  };
}

/** A bound of any other form, a season for one, is worded as the day that it reaches. */
function precisionOf(edtf: string): Precision {
  const plain = edtf.replace(/[~?%]/g, '');
  if (/^-?\d{4}(-XX){0,2}$/.test(plain)) return 'year';
  if (/^-?\d{4}-(0[1-9]|1[0-2])(-XX)?$/.test(plain)) return 'month';
  return 'day';
}

/** Both bounds are the ends of one and the same day, month or year. */
function isOneUnit(from: DatePart, to: DatePart): boolean {
  if (from.precision !== to.precision) return false;
  const a = calendarDate(from.day);
  const b = calendarDate(to.day);
  if (a.year !== b.year) return false;
  if (from.precision === 'year') return true;
  return a.month === b.month && (from.precision === 'month' || a.dayOfMonth === b.dayOfMonth);
}
