import { useMemo, type ReactNode, type RefObject } from 'react';
import type { Day } from '#src/domain/day.ts';
import { mostInLanes } from '#src/domain/lane-bars.ts';
import { shownLanes } from '#src/domain/shown-lanes.ts';
import { needsBars, type LaneLayout } from '#src/domain/timeline-lanes.ts';
import { useHeldBars } from './use-held-bars.ts';
import { useLaneFrame, useLaneGround, type LaneFrame, type LaneGround } from './use-lane-frame.ts';
import { useLaneGroups, useLaneLayouts } from './use-lane-layouts.ts';
import type { Timeline } from './use-timeline.ts';

/** All that lanes, axis and rail are drawn from. */
export type Picture = LaneFrame &
  LaneGround & {
    lanes: readonly LaneLayout[];
    /** The count that bars draw full height, the same in all lanes. */
    most: number;
    /** What stands in a lane without events; left out where there are none. */
    emptyLane?: ReactNode;
    /** The place of each lane among all, and how many there are, drawn or not. */
    places: readonly number[];
    laneCount: number;
  };

/** Lays the timeline out for the width of its plot. */
export function usePicture(
  timeline: Timeline,
  plot: RefObject<HTMLElement | null>,
  sourceDays: readonly Day[],
): Picture {
  const frame = useLaneFrame(timeline, plot);
  const ground = useLaneGround(frame, timeline.period.shown, sourceDays);
  const groups = useLaneGroups(timeline.drawn, frame);
  const { mostLanes, selectedId } = frame;
  const { scale } = ground;
  const shown = useMemo(
    () => shownLanes(groups, scale, mostLanes, selectedId),
    [groups, scale, mostLanes, selectedId],
  );
  const isMany = useMemo(() => needsBars({ groups: shown.groups, scale }), [shown, scale]);
  const barsOnly = useHeldBars(isMany, timeline.filtered, scale);
  const lanes = useLaneLayouts(shown.groups, ground, frame, barsOnly);
  const most = useMemo(() => mostInLanes(lanes), [lanes]);
  return { ...frame, ...ground, lanes, most, places: shown.places, laneCount: shown.total };
}
