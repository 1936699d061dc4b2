import {
  dateExpression,
  parseDateExpression,
  type OpenRange,
} from '#src/domain/date-expression.ts';
import type { DateFault } from '#src/domain/date-span.ts';
import { isoDay, parseIsoDay, type Day } from '#src/domain/day.ts';
import type { DayRange } from '#src/domain/filters.ts';

/** What stands in the fields for a stretch of days; all of them say the same, as far as they can. */
export type DateDraft = {
  /** ISO days as the native inputs give them; empty: not chosen. */
  from: string;
  to: string;
  expression: string;
  /** The expression was changed last, and is what counts. */
  isTyped: boolean;
};

/** The fields filled with a range. */
export function draftOf(range: DayRange | null): DateDraft {
  return {
    from: range ? isoDay(range.start) : '',
    to: range ? isoDay(range.end) : '',
    expression: range ? dateExpression(range) : '',
    isTyped: false,
  };
}

/** The fields when an expression is typed: the days are those understood of it. */
export function typedDraft(expression: string): DateDraft {
  const result = parseDateExpression(expression);
  const { from, to } = 'range' in result ? result.range : { from: null, to: null };
  const written = (day: Day | null) => (day === null ? '' : isoDay(day));
  return { from: written(from), to: written(to), expression, isTyped: true };
}

/** The fields when a day is chosen: the expression is that of both, once there are two. */
export function chosenDraft(draft: DateDraft, end: 'from' | 'to', day: string): DateDraft {
  const chosen = { ...draft, [end]: day, expression: '', isTyped: false };
  const [start, last] = [parseIsoDay(chosen.from), parseIsoDay(chosen.to)];
  if (start === null || last === null || start > last) return chosen;
  return { ...chosen, expression: dateExpression({ start, end: last }) };
}

/** What the fields say; `empty`: nothing yet. */
export function readDraft({
  from,
  to,
  expression,
  isTyped,
}: DateDraft): { range: OpenRange } | { fault: DateFault | { reason: 'empty'; part: string } } {
  const isNothing = isTyped ? expression.trim() === '' : from === '' && to === '';
  if (isNothing) return { fault: { reason: 'empty', part: '' } };
  if (isTyped) return parseDateExpression(expression);
  const range = { from: parseIsoDay(from), to: parseIsoDay(to) };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    return { fault: { reason: 'backwards', part: '' } };
  }
  return { range };
}
