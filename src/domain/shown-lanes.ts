import type { LaneGroup } from './lane-groups.ts';
import type { TimeScale } from './time-scale.ts';
import { countInView } from './timeline-lanes.ts';

/** As many lanes are drawn at once, and come with each press for more. */
export const LANES_AT_ONCE = 40;

/** The lanes that are drawn, of those that have anything in view. */
export type ShownLanes = {
  groups: readonly LaneGroup[];
  /** The place of each of them among all that have anything in view. */
  places: readonly number[];
  /** How many have anything in view. */
  total: number;
};

/**
 * The first lanes of those with anything in view: a thousand actors cannot be drawn at once. The
 * lanes of the selected event are drawn wherever they are.
 */
export function shownLanes(
  groups: readonly LaneGroup[],
  scale: Pick<TimeScale, 'window'>,
  most: number,
  selectedId: string | null,
): ShownLanes {
  const inView = groups.filter((group) => countInView(group, scale) > 0);
  const places = [...inView.keys()].filter(
    (place) => place < most || (selectedId !== null && holds(inView[place], selectedId)),
  );
  return {
    groups: places.flatMap((place) => inView[place] ?? []),
    places,
    total: inView.length,
  };
}

function holds(group: LaneGroup | undefined, eventId: string): boolean {
  return group !== undefined && group.events.placeOf(eventId) !== -1;
}
