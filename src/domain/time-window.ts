import type { DayRange } from './filters.ts';

/**
 * A stretch of time as it is shown: from the start of a day, up to the start of another, in days
 * since 1970-01-01; fractions while it is being moved.
 */
export type TimeWindow = { from: number; to: number };

/** Nothing is known to less than a day: no use in magnifying further. */
export const LEAST_SPAN_DAYS = 7;

export function windowOf(range: DayRange): TimeWindow {
  return { from: range.start, to: range.end + 1 };
}

/** The whole days of a window, at least one. */
export function rangeOf(window: TimeWindow): DayRange {
  const start = Math.round(window.from);
  return { start, end: Math.max(start, Math.round(window.to) - 1) };
}

/** Moves a window by a number of days, as far as the limits allow. */
export function panned(window: TimeWindow, days: number, limits: TimeWindow): TimeWindow {
  const span = window.to - window.from;
  const from = clamp(window.from + days, limits.from, Math.max(limits.from, limits.to - span));
  return { from, to: from + span };
}

/** Makes a window longer (factor > 1) or shorter while the day `about` stays where it is. */
export function zoomed(
  window: TimeWindow,
  factor: number,
  about: number,
  limits: TimeWindow,
): TimeWindow {
  const span = window.to - window.from;
  const widest = Math.max(LEAST_SPAN_DAYS, limits.to - limits.from);
  const next = clamp(span * factor, Math.min(LEAST_SPAN_DAYS, span), Math.max(widest, span));
  const from = about - ((about - window.from) / span) * next;
  return panned({ from, to: from + next }, 0, limits);
}

/** Moves one end of a window; the other stays, and keeps its distance. */
export function resized(
  window: TimeWindow,
  end: 'from' | 'to',
  day: number,
  limits: TimeWindow,
): TimeWindow {
  if (end === 'from') {
    return { ...window, from: clamp(day, limits.from, window.to - LEAST_SPAN_DAYS) };
  }
  return { ...window, to: clamp(day, window.from + LEAST_SPAN_DAYS, limits.to) };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
