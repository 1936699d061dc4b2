import { monthStepStart, nextMonthStep, weekStart } from './calendar.ts';
import type { Day } from './day.ts';
import type { TimeWindow } from './time-window.ts';

/**
 * How many events fall into each bin; bin i reaches from day `edges[i]` up to `edges[i + 1]`.
 * Every dated event weighs 1 in all.
 */
export type Density = {
  edges: Day[];
  /** Happened, or was going on, on a known day. */
  sure: number[];
  /** Spread evenly over the days on which it may have happened. */
  unsure: number[];
};

export const BINS = ['day', 'week', 'month', 'year'] as const;
export type Bin = (typeof BINS)[number];

/** The longest window, in days, that is counted by days, weeks and months. */
const LONGEST: Readonly<Record<Bin, number>> = {
  day: 100,
  week: 5 * 366,
  month: 60 * 366,
  year: Infinity,
};

const STEPS: Readonly<Record<Bin, { start: (day: number) => Day; next: (day: Day) => Day }>> = {
  day: { start: Math.floor, next: (day) => day + 1 },
  week: { start: weekStart, next: (day) => day + 7 },
  month: { start: (day) => monthStepStart(day), next: (day) => nextMonthStep(day) },
  year: { start: (day) => monthStepStart(day, 12), next: (day) => nextMonthStep(day, 12) },
};

/** What a window is counted by, from `least` on: the longer it is, the longer the bins. */
export function binOfWindow({ from, to }: TimeWindow, least: Bin = 'day'): Bin {
  const from0 = BINS.indexOf(least);
  return BINS.slice(from0).find((bin) => to - from <= LONGEST[bin]) ?? 'year';
}

/** Edges of the bins that cover a window; weeks begin on Monday. */
export function binEdges(window: TimeWindow, bin: Bin): Day[] {
  const { start, next } = STEPS[bin];
  const edges = [start(window.from)];
  while ((edges.at(-1) as Day) < window.to) edges.push(next(edges.at(-1) as Day));
  return edges;
}
