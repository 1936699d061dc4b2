import { monthStepStart, nextMonthStep } from '#src/domain/calendar.ts';
import type { Day } from '#src/domain/day.ts';
import { POSITIONS } from '#src/domain/position.ts';
import type { Holders, OverTime } from '#src/domain/positions-over-time.ts';
import type { Position } from '#src/schema/vocabulary.ts';

export type Layer = Position | 'perhaps';

/** From the bottom of the stack. */
export const LAYERS: readonly Layer[] = [...POSITIONS, 'perhaps'];

/** Counts from a place on the axis on; nothing is drawn of a layer that has none. */
type Point = { x: number } & Record<Layer, number | null>;

export type OverTimePoints = {
  points: readonly Point[];
  from: number;
  to: number;
  /** The last place of the days; what follows has no day. */
  lastDay: number;
  /** Middle of what counts at the last stop; null: nothing counts there only. */
  all: number | null;
};

/** Days before the first step and after the last one, at the least. */
const LEAST_EDGE = 3;

/** Widths as parts of the days shown: of the gap before what has no day, and of that. */
const GAP = 0.03;
const ALL = 0.14;

/** Where the stack has its corners. At least one step. */
export function overTimePoints({ steps, all, open }: OverTime): OverTimePoints {
  const days = steps.flatMap(({ from }) => from ?? []);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const edge = Math.max(LEAST_EDGE, Math.round((last - first) / 8));
  const [from, lastDay] = [first - edge, last + edge];
  const points: Point[] = [];
  let before = point(from, null, 0);
  for (const step of steps) {
    const x = step.from ?? from;
    points.push({ ...before, x });
    before = point(x, step.holders, step.perhaps);
    points.push(before);
  }
  points.push({ ...before, x: lastDay });
  if (open === 0) return { points, from, to: lastDay, lastDay, all: null };
  const width = lastDay - from;
  const start = lastDay + width * GAP;
  const to = start + width * ALL;
  points.push(point((lastDay + start) / 2, null, 0), point(start, all, 0), point(to, all, 0));
  return { points, from, to, lastDay, all: (start + to) / 2 };
}

function point(x: number, holders: Holders | null, perhaps: number): Point {
  const count = (layer: Layer) => (layer === 'perhaps' ? perhaps : (holders?.[layer] ?? 0)) || null;
  const counts = LAYERS.map((layer) => [layer, count(layer)] as const);
  return { x, ...(Object.fromEntries(counts) as Record<Layer, number | null>) };
}

/** Up to this number of days each is named. */
const FEW = 6;
const MOST_MONTHS = 8;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The days that are named: those of the steps where they are few, otherwise beginnings of months. */
export function dayTicks(
  { steps }: OverTime,
  { from, lastDay }: OverTimePoints,
): { days: readonly Day[]; areMonths: boolean } {
  const days = steps.flatMap((step) => step.from ?? []);
  if (days.length <= FEW) return { days, areMonths: false };
  for (const months of MONTH_STEPS) {
    const starts: Day[] = [];
    let start = nextMonthStep(monthStepStart(from, months), months);
    while (start <= lastDay && starts.length <= MOST_MONTHS) {
      starts.push(start);
      start = nextMonthStep(start, months);
    }
    if (starts.length > 1 && starts.length <= MOST_MONTHS) return { days: starts, areMonths: true };
  }
  return { days: [Math.min(...days), Math.max(...days)], areMonths: false };
}
