import { eventSet, type EventSet } from './event-set.ts';
import type { LaneGroup } from './lane-groups.ts';
import type { TimeWindow } from './time-window.ts';
import { countInView, type LaneLayout } from './timeline-lanes.ts';

/** Events of either set, each once, in the order of the index. */
export function eitherOf(first: EventSet, second: EventSet): EventSet {
  if (first === second) return first;
  const isIn = new Uint8Array(first.table.length);
  for (const { rows } of [first, second]) for (const row of rows) isIn[row] = 1;
  const rows: number[] = [];
  for (const [row, is] of isIn.entries()) if (is === 1) rows.push(row);
  return eventSet(first.table, Uint32Array.from(rows));
}

/** A lane as it is in either set. */
export type LanePair = { first: LaneGroup; second: LaneGroup };

/**
 * The lanes of two sets side by side. What one set lacks stands in it as a lane without events.
 * @param order lanes of all events of both
 */
export function lanePairs(
  order: readonly LaneGroup[],
  first: readonly LaneGroup[],
  second: readonly LaneGroup[],
): LanePair[] {
  const byId = (groups: readonly LaneGroup[]) => new Map(groups.map((lane) => [lane.id, lane]));
  const [inFirst, inSecond] = [byId(first), byId(second)];
  return order.map((lane) => {
    const empty = { ...lane, events: eventSet(lane.events.table, NO_ROWS) };
    return { first: inFirst.get(lane.id) ?? empty, second: inSecond.get(lane.id) ?? empty };
  });
}

/** The lanes of two sets that are drawn: the same in both, in the same order. */
export type ComparedLanes = {
  first: readonly LaneGroup[];
  second: readonly LaneGroup[];
  /** The place of each among all that either set has in view, and how many these are. */
  places: readonly number[];
  total: number;
};

/**
 * The first lanes of those in which either set has anything in view, and the lanes of the selected
 * event wherever they are.
 */
export function comparedLanes(
  pairs: readonly LanePair[],
  windows: { first: TimeWindow; second: TimeWindow },
  most: number,
  selectedId: string | null,
): ComparedLanes {
  const isInView = (lane: LaneGroup, window: TimeWindow) => countInView(lane, { window }) > 0;
  const inView = pairs.filter(
    ({ first, second }) => isInView(first, windows.first) || isInView(second, windows.second),
  );
  const holds = ({ events }: LaneGroup) => selectedId !== null && events.placeOf(selectedId) !== -1;
  const drawn = [...inView.entries()].filter(
    ([place, { first, second }]) => place < most || holds(first) || holds(second),
  );
  return {
    first: drawn.map(([, { first }]) => first),
    second: drawn.map(([, { second }]) => second),
    places: drawn.map(([place]) => place),
    total: inView.length,
  };
}

/** The lanes as laid out, and an empty one for each that has nothing in view. */
export function withEmptyLanes(
  groups: readonly LaneGroup[],
  lanes: readonly LaneLayout[],
): LaneLayout[] {
  const laidOut = new Map(lanes.map((lane) => [lane.id, lane]));
  return groups.map(({ id, name }) => laidOut.get(id) ?? { id, name, ...NOTHING });
}

const NOTHING = {
  count: 0,
  rowCount: 1,
  marks: [],
  undated: [],
  hidden: 0,
  undatedCount: 0,
  far: 0,
  bars: null,
} as const;

const NO_ROWS = new Uint32Array();
