import { monthStepStart, nextMonthStep } from '#src/domain/calendar.ts';
import type { Day } from '#src/domain/day.ts';
import { POSITIONS } from '#src/domain/position.ts';
import type { Holders, OverTime } from '#src/domain/positions-over-time.ts';
import type { Position } from '#src/schema/vocabulary.ts';

/** What is declared of a position, what is inferred of it, or what may be held already. */
export type Layer = Position | `${Position}-inferred` | 'perhaps';

/** From the bottom of the stack. */
export const LAYERS: readonly Layer[] = [
  ...POSITIONS.flatMap((position) => [position, `${position}-inferred`] as const),
  'perhaps',
];

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
export function overTimePoints({ steps, all, allInferred, open }: OverTime): OverTimePoints {
  const days = steps.flatMap(({ from }) => from ?? []);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const edge = Math.max(LEAST_EDGE, Math.round((last - first) / 8));
  const [from, lastDay] = [first - edge, last + edge];
  const points: Point[] = [];
  let before = pointOf(from, null);
  for (const step of steps) {
    const x = step.from ?? from;
    points.push({ ...before, x });
    before = pointOf(x, step);
    points.push(before);
  }
  points.push({ ...before, x: lastDay });
  if (open === 0) return { points, from, to: lastDay, lastDay, all: null };
  const width = lastDay - from;
  const start = lastDay + width * GAP;
  const to = start + width * ALL;
  const atEnd = { holders: all, inferred: allInferred, perhaps: 0 };
  points.push(pointOf((lastDay + start) / 2, null), pointOf(start, atEnd), pointOf(to, atEnd));
  return { points, from, to, lastDay, all: (start + to) / 2 };
}

/** Null: nothing is known. */
type Counted = { holders: Holders; inferred: Holders; perhaps: number } | null;

function pointOf(x: number, counted: Counted): Point {
  const counts: [Layer, number | null][] = [['perhaps', counted?.perhaps || null]];
  for (const position of POSITIONS) {
    const inferred = counted?.inferred[position] ?? 0;
    const declared = (counted?.holders[position] ?? 0) - inferred;
    counts.push([position, declared || null], [`${position}-inferred`, inferred || null]);
  }
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
