import { useMemo, type RefObject } from 'react';
import { comparedLanes, eitherOf, lanePairs, withEmptyLanes } from '#src/domain/compared-lanes.ts';
import type { Day } from '#src/domain/day.ts';
import { mostInLanes } from '#src/domain/lane-bars.ts';
import { EmptyLane } from './EmptyLane.tsx';
import type { SecondSet } from './use-second-set.ts';
import { useLaneFrame, useLaneGround } from './use-lane-frame.ts';
import { useLaneGroups, useLaneLayouts } from './use-lane-layouts.ts';
import type { Picture } from './use-picture.ts';
import type { Timeline } from './use-timeline.ts';

/**
 * Lays out both sets for the width of the plot: the same lanes in the same order, a day as wide in
 * both, and bars on one scale.
 */
export function useComparedPictures(
  timeline: Timeline,
  { drawn: other, period }: SecondSet,
  plot: RefObject<HTMLElement | null>,
  sourceDays: readonly Day[],
): { first: Picture; second: Picture } {
  const frame = useLaneFrame(timeline, plot);
  const { shown } = timeline.period;
  const ground = useLaneGround(frame, shown, sourceDays);
  const otherGround = useLaneGround(frame, period, sourceDays);
  const either = useMemo(() => eitherOf(timeline.drawn, other), [timeline.drawn, other]);
  const order = useLaneGroups(either, frame);
  const inFirst = useLaneGroups(timeline.drawn, frame);
  const inSecond = useLaneGroups(other, frame);
  const pairs = useMemo(() => lanePairs(order, inFirst, inSecond), [order, inFirst, inSecond]);
  const { mostLanes, selectedId } = frame;
  const drawn = useMemo(
    () => comparedLanes(pairs, { first: shown, second: period }, mostLanes, selectedId),
    [pairs, shown, period, mostLanes, selectedId],
  );
  const firstLanes = useLaneLayouts(drawn.first, ground, frame);
  const secondLanes = useLaneLayouts(drawn.second, otherGround, frame);
  const lanes = useMemo(
    () => ({
      first: withEmptyLanes(drawn.first, firstLanes),
      second: withEmptyLanes(drawn.second, secondLanes),
    }),
    [drawn, firstLanes, secondLanes],
  );
  const most = useMemo(() => mostInLanes([...lanes.first, ...lanes.second]), [lanes]);
  const both = {
    ...frame,
    most,
    emptyLane: EMPTY_LANE,
    places: drawn.places,
    laneCount: drawn.total,
  };
  return {
    first: { ...both, ...ground, lanes: lanes.first },
    second: { ...both, ...otherGround, lanes: lanes.second },
  };
}

const EMPTY_LANE = (
  <g role="gridcell">
    <EmptyLane />
  </g>
);
