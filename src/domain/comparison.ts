import type { ActorRow } from '#src/schema/index-file.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import type { CorpusIndex, EventRow } from './corpus-index.ts';
import type { Day } from './day.ts';
import type { EventSet } from './event-set.ts';
import type { DayRange, Filters } from './filters.ts';
import { resolveId } from './resolve-id.ts';
import type { TimeWindow } from './time-window.ts';

/**
 * What a timeline is compared with, as a link says it: one actor; or as many days as are shown,
 * from a day on, up to a day, or up to the day before an event.
 */
export type Comparison =
  { kind: 'actor' | 'before'; id: string } | { kind: 'from' | 'until'; day: Day };

/** What holds the second window in place: its first day or its last, whatever its length. */
export type Anchor = { edge: 'from' | 'until'; day: Day };

/** A comparison whose ids the corpus has. `event`: the one before which the second window ends. */
export type Compared =
  { kind: 'actor'; actor: ActorRow } | { kind: 'period'; anchor: Anchor; event: EventRow | null };

/** Looks up what a comparison names; null where the corpus does not have it, or not its date. */
export function comparedIn(index: CorpusIndex, comparison: Comparison | null): Compared | null {
  if (comparison === null) return null;
  if (!('id' in comparison)) {
    return { kind: 'period', anchor: { edge: comparison.kind, day: comparison.day }, event: null };
  }
  const isActor = comparison.kind === 'actor';
  const resolved = resolveId(index, isActor ? 'actor' : 'event', comparison.id);
  if (!('id' in resolved)) return null;
  if (isActor) {
    const actor = index.actorById.get(resolved.id);
    return actor ? { kind: 'actor', actor } : null;
  }
  const event = index.eventById.get(resolved.id);
  const point = event && turningPoint(event.date, event.status);
  return point
    ? { kind: 'period', anchor: { edge: 'until', day: point.before }, event: event }
    : null;
}

/** The window of the same length that is held by a day. */
export function anchoredWindow({ from, to }: TimeWindow, { edge, day }: Anchor): TimeWindow {
  // Moving a window leaves crumbs in its length, which must not move this one.
  const span = Math.round((to - from) * 1e6) / 1e6;
  return edge === 'from' ? { from: day, to: day + span } : { from: day + 1 - span, to: day + 1 };
}

/** The range of so many days that is held by a day. */
export function anchoredRange(days: number, { edge, day }: Anchor): DayRange {
  return edge === 'from'
    ? { start: day, end: day + days - 1 }
    : { start: day - days + 1, end: day };
}

/** What ends before an event, and what begins with it; `sure`: that nothing known says otherwise. */
export type TurningPoint = {
  /** The last day of what was before, the first of what came after. */
  before: Day;
  after: Day;
  sure: { before: boolean; after: boolean };
};

/**
 * Before an event are the days before its first possible one, after it are those from its last
 * possible one on; between them it cannot be told. Where only one bound is known it divides, and
 * one side is not sure. Null for what is not dated.
 */
export function turningPoint(date: DateRecord, status: Status): TurningPoint | null {
  const { min, max, approximate, uncertain } = date;
  const first = min ?? max;
  const last = max ?? min;
  if (first === null || last === null) return null;
  const isSure = (bound: Day | null, side: 'start' | 'end') =>
    bound !== null && !uncertain && approximate !== 'both' && approximate !== side;
  return {
    before: first - 1,
    after: last,
    sure: {
      before: isSure(min, 'start'),
      // What was going on that day may have gone on.
      after: isSure(max, 'end') && status !== 'ongoing',
    },
  };
}

/** The same filters, with one actor in place of those that they name. */
export function filtersOfActor(filters: Filters, actorId: string): Filters {
  return { ...filters, actor: [{ value: actorId, exclude: false }] };
}

/** How many events stand in both sets. */
export function countShared(first: EventSet, second: EventSet): number {
  const isInFirst = new Uint8Array(first.table.length);
  for (const row of first.rows) isInFirst[row] = 1;
  let shared = 0;
  for (const row of second.rows) shared += isInFirst[row] ?? 0;
  return shared;
}
