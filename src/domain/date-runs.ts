import { monthStepStart } from './calendar.ts';
import type { EventRow } from './corpus-index.ts';
import type { Day } from './day.ts';

/**
 * Events under one heading: all that lie in one month, or that have the same date otherwise
 * (`month` is null; any of them words it).
 */
export type DateRun = { key: string; month: Day | null; events: readonly EventRow[] };

/** Gathers events by date for a list with headings; runs stand in the order of their first events. */
export function dateRuns(events: readonly EventRow[]): DateRun[] {
  const runs = new Map<string, { month: Day | null; events: EventRow[] }>();
  for (const event of events) {
    const month = monthOf(event);
    const key = month === null ? otherKey(event) : `month ${month}`;
    const run = runs.get(key);
    if (run) run.events.push(event);
    else runs.set(key, { month, events: [event] });
  }
  return [...runs].map(([key, run]) => ({ key, ...run }));
}

/** First day of the month that all its possible days lie in; null: more than one, or what lasted. */
function monthOf({ date }: EventRow): Day | null {
  if (date.min === null || date.max === null || date.shape === 'throughout') return null;
  const month = monthStepStart(date.min);
  return month === monthStepStart(date.max) ? month : null;
}

function otherKey({ date, status }: EventRow): string {
  const isOngoing = status === 'ongoing' && date.shape === 'throughout';
  return [date.shape, isOngoing, date.min, date.max, date.approximate, date.uncertain].join(' ');
}
