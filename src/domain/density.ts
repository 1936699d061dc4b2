import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
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

type Dated = { date: DateRecord; status: Status };

/** Above this many years, bins are months. */
const WEEKLY_YEARS = 5;

/** Edges of the weeks, from Monday, or of the months of a long stretch, that cover a window. */
export function binEdges(window: TimeWindow): Day[] {
  const isLong = window.to - window.from > WEEKLY_YEARS * 366;
  const next = isLong ? (day: Day) => nextMonthStep(day) : (day: Day) => day + 7;
  const edges = [isLong ? monthStepStart(window.from) : weekStart(window.from)];
  while ((edges.at(-1) as Day) < window.to) edges.push(next(edges.at(-1) as Day));
  return edges;
}

/**
 * Counts events by bin. An event whose days are open on one side is spread up to the outermost
 * edge; one of which only the last or first day is sure counts there. The undated count nowhere.
 */
export function density(events: Iterable<Dated>, edges: Day[]): Density {
  const bins = Math.max(0, edges.length - 1);
  const result: Density = { edges, sure: zeros(bins), unsure: zeros(bins) };
  if (bins === 0) return result;
  for (const { date, status } of events) {
    const days = spreadOf(date, edges);
    if (days) spread(isSure(date, status) ? result.sure : result.unsure, edges, days);
  }
  return result;
}

function isSure(date: DateRecord, status: Status): boolean {
  if (status === 'planned' || status === 'hypothetical') return false;
  return date.shape === 'day' || date.shape === 'throughout';
}

/** First and last day over which an event counts, within the edges. */
function spreadOf(date: DateRecord, edges: Day[]): { first: Day; last: Day } | null {
  if (date.min === null && date.max === null) return null;
  const outerFirst = edges[0] as Day;
  const outerLast = (edges.at(-1) as Day) - 1;
  const isLasting = date.shape === 'throughout';
  const first = date.min ?? (isLasting ? date.max : null) ?? outerFirst;
  const last = date.max ?? (isLasting ? date.min : null) ?? outerLast;
  return {
    first: Math.min(Math.max(first, outerFirst), outerLast),
    last: Math.min(Math.max(last, outerFirst), outerLast),
  };
}

function spread(bins: number[], edges: Day[], { first, last }: { first: Day; last: Day }): void {
  const share = 1 / (last - first + 1);
  for (let bin = binOf(edges, first); bin < bins.length; bin += 1) {
    const from = Math.max(edges[bin] as Day, first);
    const to = Math.min(edges[bin + 1] as Day, last + 1);
    if (to <= from) return;
    bins[bin] = (bins[bin] ?? 0) + (to - from) * share;
  }
}

/** The bin that a day within the edges falls into. */
export function binOf(edges: readonly Day[], day: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as Day) <= day) low = middle;
    else high = middle;
  }
  return low;
}

const zeros = (count: number) => Array.from({ length: count }, () => 0);
