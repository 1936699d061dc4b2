import type { TimeWindow } from './time-window.ts';

/** Where days stand: linear, the window's start at 0, its end at the width. */
export type TimeScale = { window: TimeWindow; widthPx: number };

/** Pixels from the left to the start of a day. The end of day d is `xOf(scale, d + 1)`. */
export function xOf(scale: TimeScale, day: number): number {
  return (day - scale.window.from) * pixelsPerDay(scale);
}

/** The day, with its fraction, at a number of pixels from the left. */
export function dayAt(scale: TimeScale, xPx: number): number {
  return scale.window.from + xPx / pixelsPerDay(scale);
}

export function pixelsPerDay(scale: TimeScale): number {
  return scale.widthPx / (scale.window.to - scale.window.from);
}
