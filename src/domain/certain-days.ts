import type { Days } from './event-columns.ts';
import type { DayRange } from './filters.ts';

/**
 * Whether a date is sure to lie in a range: what happened once, on whichever of its possible days
 * it was; what lasted, on some day on which it is known to have been going on. A bound that is only
 * approximate bounds nothing here, and of a date that is itself in doubt nothing is sure. Whether
 * what is planned comes about is another question, which its status answers.
 */
export function isCertainlyIn(days: Days, { start, end }: DayRange): boolean {
  const min = sureBound(days, 'start');
  const max = sureBound(days, 'end');
  if (days.shape !== 'throughout') {
    return min !== null && max !== null && min >= start && max <= end;
  }
  // With both bounds it is known of all days between them, with one of that day alone.
  const first = min ?? max;
  const last = max ?? min;
  return first !== null && last !== null && first <= end && last >= start;
}

function sureBound({ min, max, approximate, uncertain }: Days, side: 'start' | 'end') {
  if (uncertain || approximate === 'both' || approximate === side) return null;
  return side === 'start' ? min : max;
}
