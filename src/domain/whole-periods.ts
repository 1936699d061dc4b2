import { nextMonthStep, monthStepStart } from './calendar.ts';
import type { DayRange } from './filters.ts';

/** Up to two years are offered by the month, more by the year. */
const MOST_MONTHS = 24;
const MONTHS_OF_YEAR = 12;

/** The months that a stretch of days touches, each whole and in order, or its years where it is long. */
export function wholePeriods(stretch: DayRange): { unit: 'month' | 'year'; periods: DayRange[] } {
  const months = periodsOf(stretch, 1);
  if (months.length <= MOST_MONTHS) return { unit: 'month', periods: months };
  return { unit: 'year', periods: periodsOf(stretch, MONTHS_OF_YEAR) };
}

function periodsOf(stretch: DayRange, months: number): DayRange[] {
  const periods: DayRange[] = [];
  let start = monthStepStart(stretch.start, months);
  while (start <= stretch.end) {
    const next = nextMonthStep(start, months);
    periods.push({ start, end: next - 1 });
    start = next;
  }
  return periods;
}

/**
 * What a press on a period makes of the range: after one period alone the range up to the other,
 * otherwise the pressed one alone.
 */
export function withPeriod(
  range: DayRange | null,
  pressed: DayRange,
  periods: readonly DayRange[],
): DayRange {
  const isOne = periods.some(({ start, end }) => start === range?.start && end === range.end);
  if (!range || !isOne) return pressed;
  return {
    start: Math.min(range.start, pressed.start),
    end: Math.max(range.end, pressed.end),
  };
}
