import type { Density } from '#src/domain/density.ts';
import { fullBins } from '#src/domain/lane-bars.ts';
import { xOf, type TimeScale } from '#src/domain/time-scale.ts';
import { clamp } from '#src/domain/time-window.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';

/** Something in a lane that takes focus: its heading, a mark, a bar, an undated event, the way to more. */
export type LaneCell = { key: string; x: number; eventId: string | null };

export const headingKey = (laneId: string) => `${laneId} heading`;
export const moreKey = (laneId: string) => `${laneId} more`;
export const farKey = (laneId: string) => `${laneId} far`;
/** A bar by its first day, which stays while the window moves. */
export const barKey = (laneId: string, day = 0) => `${laneId} bar ${day}`;
/** Of all lanes, below them. */
export const MORE_LANES = 'more lanes';
/** A mark by the row of its event: an id may come later. */
export const markKey = (laneId: string, row: number) => `${laneId} mark ${row}`;

/** The cells of each lane from left to right; `x` is where they are, for going up and down. */
export function laneCells(
  lanes: readonly LaneLayout[],
  open: ReadonlySet<string>,
  scale: TimeScale,
): LaneCell[][] {
  return lanes.map(({ id, marks, undated, bars, hidden, far }) => [
    { key: headingKey(id), x: -2, eventId: null },
    ...(hidden > 0 || (open.has(id) && !bars) ? [{ key: moreKey(id), x: -1, eventId: null }] : []),
    ...(far > 0 ? [{ key: farKey(id), x: -1, eventId: null }] : []),
    ...[
      ...(bars ? barCells(id, bars, scale) : []),
      ...marks.map(({ event, placed: { box } }) => ({
        key: markKey(id, event.row),
        x: (box.x0 + box.x1) / 2,
        eventId: event.id,
      })),
    ].toSorted((a, b) => a.x - b.x),
    ...undated.map((event) => ({
      key: markKey(id, event.row),
      x: scale.widthPx + 1,
      eventId: event.id,
    })),
  ]);
}

function barCells(laneId: string, bars: Density, scale: TimeScale): LaneCell[] {
  const { edges } = bars;
  return fullBins(bars).map((bin) => {
    const [from = 0, to = 0] = edges.slice(bin, bin + 2);
    const x = clamp(xOf(scale, (from + to) / 2), 0, scale.widthPx);
    return { key: barKey(laneId, from), x, eventId: null };
  });
}

/**
 * The cell that a key leads to: arrows between the cells of a lane and to the nearest of the next
 * lane, Home and End to the first and last event of the lane, with Ctrl of all. Null: there is none
 * that way; undefined: another key.
 */
export function cellAfterKey(
  cells: readonly (readonly LaneCell[])[],
  current: string,
  key: string,
  isCtrl: boolean,
): LaneCell | null | undefined {
  const lane = cells.findIndex((row) => row.some((cell) => cell.key === current));
  const row = cells[lane];
  if (!row) return;
  const column = row.findIndex((cell) => cell.key === current);
  const x = row[column]?.x ?? 0;
  const goals: Partial<Record<string, LaneCell | null>> = {
    ArrowLeft: row[column - 1] ?? null,
    ArrowRight: row[column + 1] ?? null,
    ArrowUp: nearest(cells[lane - 1], x),
    ArrowDown: nearest(cells[lane + 1], x),
    Home: firstEvent((isCtrl && cells[0]) || row),
    End: ((isCtrl && cells.at(-1)) || row).at(-1) ?? null,
  };
  return goals[key];
}

function nearest(row: readonly LaneCell[] | undefined, x: number): LaneCell | null {
  if (!row) return null;
  // From a heading one goes on to headings, from an event to events where there are any.
  const events = row.filter((cell) => cell.x >= 0);
  const candidates = x < 0 || events.length === 0 ? row : events;
  return candidates.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}

/** The first event of a lane or, where it has none, its heading. */
export function firstEvent(row: readonly LaneCell[]): LaneCell | null {
  return row.find((cell) => cell.x >= 0) ?? row[0] ?? null;
}
