import { monthStepStart, nextMonthStep, weekStart } from './calendar.ts';
import { calendarDate, type Day } from './day.ts';
import type { MeasureText } from './text-width.ts';
import { pixelsPerDay, xOf, type TimeScale } from './time-scale.ts';

/** A text of the axis: `quiet` is set regular, `strong` (the year) bold after it. */
export type AxisLabel = { day: Day; x: number; quiet: string; strong: string };

export type Axis = {
  /** Starts of months, or of the longer steps that the labels name: lines through all lanes. */
  lines: { day: Day; x: number }[];
  /** Mondays, or months, between the lines. */
  ticks: number[];
  labels: AxisLabel[];
};

/** Words of the axis in a language: `ene`, `2026`. */
export type AxisWords = { month: (day: Day) => string; year: (day: Day) => string };

/** Months from one label to the next, of which the shortest that leaves them room is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
/** Least distance between two labels. */
const GAP_PX = 10;
/** From the line to its label. */
const INDENT_PX = 6;
/** From the last label to the end of the axis: figures of one width are wider than they are measured. */
const EDGE_PX = 6;
const LEAST_TICK_PX = 8;
const WEEK_DAYS = 7;
const MONTH_DAYS = 30;

/** Lines, ticks and labels of the time axis; labels never touch each other or leave the width. */
export function axisOf(scale: TimeScale, words: AxisWords, measure: MeasureText): Axis {
  const width = (label: AxisLabel) => labelWidth(label, measure);
  for (const step of STEPS) {
    if (pixelsPerDay(scale) * MONTH_DAYS * step < GAP_PX) continue;
    const labels = stepLabels(scale, step, words, width);
    if (labels === null) continue;
    const lines = stepStarts(scale, step).map((day) => ({ day, x: xOf(scale, day) }));
    return {
      lines,
      ticks: ticksBetween(scale, step),
      labels: step === 1 ? withDayLabels(labels, scale, width) : labels,
    };
  }
  return { lines: [], ticks: [], labels: [] };
}

/** Room that a label takes, with the space between its two parts. */
export function labelWidth({ quiet, strong }: AxisLabel, measure: MeasureText): number {
  const space = quiet !== '' && strong !== '' ? 4 : 0;
  return measure(quiet, 'axis') + space + measure(strong, 'axisStrong');
}

type Width = (label: AxisLabel) => number;

/** Labels for one step, or null where they would touch. */
function stepLabels(
  scale: TimeScale,
  step: number,
  words: AxisWords,
  width: Width,
): AxisLabel[] | null {
  const named = stepStarts(scale, step).map((day, i) =>
    labelAt(day, xOf(scale, day) + INDENT_PX, step, i === 0, words),
  );
  // The step that the left edge falls into is named there, if that leaves room for the next.
  const current = monthStepStart(scale.window.from, step);
  if (named[0]?.day !== current) {
    const [first, ...others] = named;
    const second = first && labelAt(first.day, first.x, step, false, words);
    const opened = [labelAt(current, 2, step, true, words), ...(second ? [second] : []), ...others];
    if (!collide(opened, width)) return within(opened, scale, width);
  }
  return collide(named, width) ? null : within(named, scale, width);
}

function labelAt(day: Day, x: number, step: number, isFirst: boolean, words: AxisWords): AxisLabel {
  const needsYear = step >= 12 || isFirst || calendarDate(day).month === 1;
  return {
    day,
    x,
    quiet: step >= 12 ? '' : words.month(day),
    strong: needsYear ? words.year(day) : '',
  };
}

function collide(labels: readonly AxisLabel[], width: Width): boolean {
  return labels.some((label, i) => {
    const next = labels[i + 1];
    return next !== undefined && label.x + width(label) + GAP_PX > next.x;
  });
}

function within(labels: AxisLabel[], scale: TimeScale, width: Width): AxisLabel[] {
  return labels.filter((label) => label.x + width(label) + EDGE_PX <= scale.widthPx);
}

function stepStarts(scale: TimeScale, step: number): Day[] {
  const starts: Day[] = [];
  let day = monthStepStart(scale.window.from, step);
  if (day < scale.window.from) day = nextMonthStep(day, step);
  for (; day < scale.window.to; day = nextMonthStep(day, step)) starts.push(day);
  return starts;
}

function ticksBetween(scale: TimeScale, step: number): number[] {
  const perDay = pixelsPerDay(scale);
  if (step <= 3 && perDay * WEEK_DAYS >= LEAST_TICK_PX)
    return mondays(scale).map((d) => xOf(scale, d));
  if (step <= 12 && perDay * MONTH_DAYS >= LEAST_TICK_PX) {
    return stepStarts(scale, 1).map((day) => xOf(scale, day));
  }
  return [];
}

function mondays(scale: TimeScale): Day[] {
  const days: Day[] = [];
  for (let day = weekStart(scale.window.from); day < scale.window.to; day += WEEK_DAYS) {
    if (day >= scale.window.from) days.push(day);
  }
  return days;
}

/** Near enough, Mondays and then all days carry their number, where it fits between the months. */
function withDayLabels(months: AxisLabel[], scale: TimeScale, width: Width): AxisLabel[] {
  const perDay = pixelsPerDay(scale);
  const labels = [...months];
  if (perDay * WEEK_DAYS < 48) return labels;
  const add = (day: Day) => {
    const label = {
      day,
      x: xOf(scale, day) + 3,
      quiet: String(calendarDate(day).dayOfMonth),
      strong: '',
    };
    const end = label.x + width(label);
    const isFree = labels.every(
      (other) => end + GAP_PX <= other.x || other.x + width(other) + GAP_PX <= label.x,
    );
    if (isFree && end + EDGE_PX <= scale.widthPx) labels.push(label);
  };
  mondays(scale).forEach(add);
  if (perDay >= 28) {
    for (let day = Math.ceil(scale.window.from); day < scale.window.to; day += 1) add(day);
  }
  return labels.toSorted((a, b) => a.x - b.x);
}
