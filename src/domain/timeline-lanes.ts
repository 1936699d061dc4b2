import type { Localized } from '#src/schema/vocabulary.ts';
import type { EventRow } from './corpus-index.ts';
import { dateMark, type DateMark } from './date-mark.ts';
import { barsBetween } from './day-counts.ts';
import { binEdges, binOfWindow, type Density } from './density.ts';
import { countsOf, intervalsOf, type EventSet } from './event-set.ts';
import { eventsAt } from './event-table.ts';
import { countBetween, rowsBetween, type Wanted } from './interval-index.ts';
import type { LaneGroup } from './lane-groups.ts';
import { packRows } from './lane-packing.ts';
import { hasRow } from './lower-bound.ts';
import { placeMark, type LabelText, type PlacedMark } from './mark-label.ts';
import type { MeasureText } from './text-width.ts';
import { pixelsPerDay, type TimeScale } from './time-scale.ts';
import type { TimeWindow } from './time-window.ts';

/** An event drawn in a lane, in one of its rows. */
export type LaneMark = { event: EventRow; mark: DateMark; placed: PlacedMark; row: number };

/** A lane as it is drawn: marks in the order of time, and what there was no room for. */
export type LaneLayout = {
  id: string;
  name: Localized | null;
  /** Events that are in view, or undated. */
  count: number;
  rowCount: number;
  marks: readonly LaneMark[];
  /** Without any bound: they stand in a column of their own, one a row. */
  undated: readonly EventRow[];
  /** Events for which there was no row. */
  hidden: number;
  /** Undated events of a lane that has bars, which are said by their number. */
  undatedCount: number;
  /** Events that may be in view, but whose known bound is too far, or whose date too long, to be drawn. */
  far: number;
  /**
   * Events by stretches of time instead of marks: where the lane is closed, or marks would be too
   * many. Only the selected event has its mark, before them.
   */
  bars: Density | null;
};

export type LanesInput = {
  groups: readonly LaneGroup[];
  scale: TimeScale;
  /** Where the line of the last dated source runs, in pixels of the plot; null: nowhere. */
  horizon: number | null;
  measure: MeasureText;
  labelOf: (event: EventRow) => LabelText;
  selectedId: string | null;
  /** Lanes of which the heading alone is wanted, and those of which all rows are. */
  closed: ReadonlySet<string>;
  open: ReadonlySet<string>;
  /** Bars also where there is room for marks. */
  barsOnly?: boolean;
};

/** More marks than this are neither told apart nor drawn in time. */
export const MOST_MARKS = 400;
export const MOST_ROWS = 8;
/** How far the fade of an open date reaches where not all open dates can be drawn. */
const FADE_PX = 180;
/** In a window of no more days, long dates are counted apart where there are too many marks: */
const CLOSE_DAYS = 60;
/** those longer than this, in days, or if need be than the next. */
const LONGEST_WHEN_CLOSE = [31, 7, 0];

/**
 * Lays out the lanes that have anything in view. Pure: the same events, scale and text widths give
 * the same picture. What it costs follows from what is in view, not from how many events there are.
 */
export function timelineLanes(input: LanesInput): LaneLayout[] {
  const { window } = input.scale;
  const wanted = input.barsOnly ? null : drawableDates(input);
  const edges = binEdges(window, binOfWindow(window));
  return input.groups.flatMap((group) => {
    const count = countInView(group, input.scale);
    if (count === 0) return [];
    const base = { id: group.id, name: group.name, count };
    if (wanted === null || input.closed.has(group.id)) {
      const counts = countsOf(group.events);
      const bars = counts && barsBetween(counts, edges);
      const lane = markedLane(group, NO_ROWS, NO_ROWS, input);
      const undatedCount = intervalsOf(group.events).undated.length - lane.undated.length;
      return { ...base, ...lane, undatedCount, far: 0, bars };
    }
    const intervals = intervalsOf(group.events);
    const dated = rowsBetween(intervals, ...daysOf(window), wanted);
    const lane = markedLane(group, dated, intervals.undated, input);
    const drawable = lane.marks.length + lane.undated.length + lane.hidden;
    return { ...base, ...lane, undatedCount: 0, far: count - drawable, bars: null };
  });
}

/** Whether marks would be too many. */
export function needsBars(input: Pick<LanesInput, 'groups' | 'scale'>): boolean {
  return drawableDates(input) === null;
}

/** How many events of a lane are in view, or may be, or are undated. */
export function countInView({ events }: LaneGroup, { window }: Pick<TimeScale, 'window'>): number {
  const intervals = intervalsOf(events);
  const [from, to] = daysOf(window);
  return countBetween(intervals, from, to) + intervals.undated.length;
}

/**
 * Which events are drawn as marks. One that is open on a side may lie anywhere there, and is in
 * view; where that makes too many marks, only those are drawn whose bound is near and, from close
 * by, whose dates are short: what happened on a day is then not lost among what may have. Null:
 * bars are drawn instead.
 */
function drawableDates({ groups, scale }: Pick<LanesInput, 'groups' | 'scale'>): Wanted | null {
  const [from, to] = daysOf(scale.window);
  const near = FADE_PX / pixelsPerDay(scale);
  const short = to - from > CLOSE_DAYS ? [] : LONGEST_WHEN_CLOSE;
  const attempts = [
    { fade: Infinity, longest: Infinity },
    ...[Infinity, ...short].map((longest) => ({ fade: near, longest })),
  ];
  const marksOf = (wanted: Wanted) =>
    groups.reduce(
      (sum, { events }) => sum + countBetween(intervalsOf(events), from, to, wanted),
      0,
    );
  return attempts.find((wanted) => marksOf(wanted) <= MOST_MARKS) ?? null;
}

function daysOf({ from, to }: TimeWindow): [from: number, to: number] {
  return [Math.floor(from), Math.ceil(to)];
}

export function isUndated({ date }: EventRow): boolean {
  return date.min === null && date.max === null;
}

/** Lays out these events of a lane and, where it has it, the selected one. */
function markedLane(
  { id, events }: LaneGroup,
  dated: Uint32Array,
  undated: Uint32Array,
  input: LanesInput,
): Pick<LaneLayout, 'rowCount' | 'marks' | 'undated' | 'hidden'> {
  const { table } = events;
  const chosen = rowOfSelected(events, input.selectedId);
  const drawn = eventsAt(table, withRow(dated, chosen)).flatMap((event) => {
    const mark = dateMark(event.date, event.status, event.position);
    const placed = placeMark(mark, input.labelOf(event), input.scale, input.measure, input.horizon);
    return placed ? [{ event, mark, placed }] : [];
  });
  const maxRows = input.open.has(id) ? Infinity : MOST_ROWS;
  const extents = drawn.map(({ event, placed }) => ({
    from: placed.from,
    to: placed.to,
    priority: priorityOf(event, input.selectedId),
  }));
  const { rows, rowCount } = packRows(extents, maxRows);
  const marks = drawn.flatMap((one, i) => {
    const row = rows[i] ?? null;
    return row === null ? [] : [{ ...one, row }];
  });
  const isChosenUndated = chosen !== null && isUndated(table.at(chosen));
  const firstUndated = undated.subarray(0, Math.min(maxRows, MOST_MARKS));
  const shownUndated = eventsAt(
    table,
    isChosenUndated ? withRow(firstUndated, chosen, maxRows) : firstUndated,
  );
  return {
    rowCount: Math.max(1, rowCount, shownUndated.length),
    marks: marks.toSorted((a, b) => a.placed.box.x0 - b.placed.box.x0 || a.row - b.row),
    undated: shownUndated,
    hidden: drawn.length - marks.length + Math.max(0, undated.length - shownUndated.length),
  };
}

const NO_ROWS = new Uint32Array();

/** The row of the selected event, if it is one of these. */
function rowOfSelected({ table, rows }: EventSet, selectedId: string | null): number | null {
  const row = selectedId === null ? undefined : table.rowOf(selectedId);
  return row !== undefined && hasRow(rows, row) ? row : null;
}

/** The rows, which ascend, and one more after them; where that is more than `most`, in place of the last. */
function withRow(rows: Uint32Array, row: number | null, most = Infinity): Uint32Array {
  if (row === null || hasRow(rows, row)) return rows;
  return Uint32Array.of(...rows.subarray(0, most - 1), row);
}

/** Who keeps its row when there are not enough: the selected one, what was said, what is quoted most. */
function priorityOf(event: EventRow, selectedId: string | null): number {
  if (event.id === selectedId) return Infinity;
  return (event.position === null ? 0 : 1_000_000) + event.quotes;
}
