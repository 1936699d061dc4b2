import type { LaneLayout } from '#src/domain/timeline-lanes.ts';

/** Something in a lane that takes focus: its heading, a mark, an undated event, the way to more. */
export type LaneCell = { key: string; x: number; eventId: string | null };

export const headingKey = (laneId: string) => `${laneId} heading`;
export const moreKey = (laneId: string) => `${laneId} more`;
export const farKey = (laneId: string) => `${laneId} far`;
export const barsKey = (laneId: string) => `${laneId} bars`;
/** Of all lanes, below them. */
export const MORE_LANES = 'more lanes';
export const markKey = (laneId: string, eventId: string) => `${laneId} mark ${eventId}`;

/** The cells of each lane from left to right; `x` is where they are, for going up and down. */
export function laneCells(
  lanes: readonly LaneLayout[],
  open: ReadonlySet<string>,
  widthPx: number,
): LaneCell[][] {
  return lanes.map(({ id, marks, undated, bars, hidden, far }) => [
    { key: headingKey(id), x: -2, eventId: null },
    ...(hidden > 0 || (open.has(id) && !bars) ? [{ key: moreKey(id), x: -1, eventId: null }] : []),
    ...(far > 0 ? [{ key: farKey(id), x: -1, eventId: null }] : []),
    ...(bars ? [{ key: barsKey(id), x: widthPx / 2, eventId: null }] : []),
    ...marks.map(({ event, placed: { box } }) => ({
      key: markKey(id, event.id),
      x: (box.x0 + box.x1) / 2,
      eventId: event.id,
    })),
    ...undated.map((event) => ({
      key: markKey(id, event.id),
      x: widthPx + 1,
      eventId: event.id,
    })),
  ]);
}

/**
 * The cell that a key leads to: arrows between the cells of a lane and to the nearest of the next
 * lane, Home and End to the first and last event of the lane, with Ctrl of all. Null: another key.
 */
export function cellAfterKey(
  cells: readonly (readonly LaneCell[])[],
  current: string,
  key: string,
  isCtrl: boolean,
): LaneCell | null {
  const lane = cells.findIndex((row) => row.some((cell) => cell.key === current));
  const row = cells[lane];
  if (!row) return null;
  const column = row.findIndex((cell) => cell.key === current);
  const x = row[column]?.x ?? 0;
  switch (key) {
    case 'ArrowLeft':
      return row[column - 1] ?? null;
    case 'ArrowRight':
      return row[column + 1] ?? null;
    case 'ArrowUp':
      return nearest(cells[lane - 1], x);
    case 'ArrowDown':
      return nearest(cells[lane + 1], x);
    case 'Home':
      return firstEvent((isCtrl ? cells[0] : row) ?? row);
    case 'End':
      return (isCtrl ? cells.at(-1) : row)?.at(-1) ?? null;
    default:
      return null;
  }
}

function nearest(row: readonly LaneCell[] | undefined, x: number): LaneCell | null {
  if (!row) return null;
  // From a heading one goes on to headings, from an event to events where there are any.
  const events = row.filter((cell) => cell.x >= 0);
  const candidates = x < 0 || events.length === 0 ? row : events;
  return candidates.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}

function firstEvent(row: readonly LaneCell[]): LaneCell | null {
  return row.find((cell) => cell.x >= 0) ?? row[0] ?? null;
}
