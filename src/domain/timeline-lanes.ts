import type { Localized } from '#src/schema/vocabulary.ts';
import type { EventRow } from './corpus-index.ts';
import { dateMark, type DateMark } from './date-mark.ts';
import { binEdges, density, type Density } from './density.ts';
import type { LaneGroup } from './lane-groups.ts';
import { packRows } from './lane-packing.ts';
import { markBox } from './mark-box.ts';
import { placeMark, type LabelText, type PlacedMark } from './mark-label.ts';
import type { MeasureText } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

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
  /** Events for which there was no row left. */
  hidden: number;
  /** Events by week instead of marks: where the lane is closed, or marks would be too many. */
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
};

/** More marks than this are neither told apart nor drawn in time. */
export const MOST_MARKS = 400;
export const MOST_ROWS = 8;
/** Enough to find out whether a mark is in view; its fade depends on a label not yet measured. */
const ANY_FADE_PX = 180;

/**
 * Lays out the lanes that have anything in view. Pure: the same events, scale and text widths give
 * the same picture.
 */
export function timelineLanes(input: LanesInput): LaneLayout[] {
  const inView = input.groups.map((group) =>
    group.events.filter((event) => isInView(event, input)),
  );
  const markCount = inView.reduce((sum, events) => sum + events.length, 0);
  return input.groups.flatMap((group, i) => {
    const dated = inView[i] ?? [];
    const undated = group.events.filter(isUndated);
    if (dated.length + undated.length === 0) return [];
    const base = { id: group.id, name: group.name, count: dated.length + undated.length };
    if (input.closed.has(group.id) || markCount > MOST_MARKS) {
      const bars = density(dated, binEdges(input.scale.window));
      return { ...base, rowCount: 1, marks: [], undated: [], hidden: 0, bars };
    }
    return { ...base, ...markedLane(dated, undated, input, group.id) };
  });
}

export function isUndated({ date }: EventRow): boolean {
  return date.min === null && date.max === null;
}

function isInView(event: EventRow, { scale }: LanesInput): boolean {
  const mark = dateMark(event.date, event.status, event.position);
  return markBox(mark, scale, ANY_FADE_PX) !== null;
}

function markedLane(
  dated: readonly EventRow[],
  undated: readonly EventRow[],
  input: LanesInput,
  laneId: string,
): Pick<LaneLayout, 'rowCount' | 'marks' | 'undated' | 'hidden' | 'bars'> {
  const drawn = dated.flatMap((event) => {
    const mark = dateMark(event.date, event.status, event.position);
    const placed = placeMark(mark, input.labelOf(event), input.scale, input.measure, input.horizon);
    return placed ? [{ event, mark, placed }] : [];
  });
  const maxRows = input.open.has(laneId) ? Infinity : MOST_ROWS;
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
  const shownUndated = undated.slice(0, maxRows);
  return {
    rowCount: Math.max(1, rowCount, shownUndated.length),
    marks: marks.toSorted((a, b) => a.placed.box.x0 - b.placed.box.x0 || a.row - b.row),
    undated: shownUndated,
    hidden: drawn.length - marks.length + undated.length - shownUndated.length,
    bars: null,
  };
}

/** Who keeps its row when there are not enough: the selected one, what was said, what is quoted most. */
function priorityOf(event: EventRow, selectedId: string | null): number {
  if (event.id === selectedId) return Infinity;
  return (event.position === null ? 0 : 1_000_000) + event.quotes;
}
