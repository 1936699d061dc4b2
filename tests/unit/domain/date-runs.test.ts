import { describe, expect, test } from 'vitest';
import { dateRuns } from '#src/domain/date-runs.ts';
import { dayOf } from '#src/domain/day.ts';
import { smallIndex } from './small-index.ts';
import { dates } from './some-dates.ts';

function runs(...names: (keyof typeof dates)[]) {
  const { events } = smallIndex({ events: names.map((id) => ({ id })) });
  const dated = Array.from(events, (event) => ({
    ...event,
    date: dates[event.id as keyof typeof dates],
  }));
  return dateRuns(dated).map((run) => [run.month, run.events.map(({ id }) => id)]);
}

describe('headings of dates', () => {
  test('everything that certainly lies in one month stands under it', () => {
    expect(runs('day', 'month', 'daysOfJan')).toEqual([
      [dayOf(2025, 12, 1), ['day', 'month']],
      [dayOf(2026, 1, 1), ['daysOfJan']],
    ]);
  });

  test('open, longer and lasting dates stand with their like; the order of the first is kept', () => {
    expect(runs('before', 'day', 'lasted', 'before', 'febToMar', 'undated')).toEqual([
      [null, ['before', 'before']],
      [dayOf(2025, 12, 1), ['day']],
      [null, ['lasted']],
      [null, ['febToMar']],
      [null, ['undated']],
    ]);
  });
});
