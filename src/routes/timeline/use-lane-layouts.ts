import { useMemo } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useWantedParts } from '#src/data/use-wanted-parts.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { laneGroups, type LaneGroup } from '#src/domain/lane-groups.ts';
import { timelineLanes, type LaneLayout } from '#src/domain/timeline-lanes.ts';
import type { LaneFrame, LaneGround } from './use-lane-frame.ts';

/** Events sorted into the lanes that are asked for. */
export function useLaneGroups(events: EventSet, { laneKey }: LaneFrame): LaneGroup[] {
  const { lanes, issueById, actorById } = useCorpus();
  return useMemo(
    () => laneGroups(events, laneKey, { lanes, issueById, actorById }),
    [events, laneKey, lanes, issueById, actorById],
  );
}

/**
 * Lanes laid out on their ground; fetches what their marks are drawn with.
 * @param barsOnly bars also where there is room for marks
 */
export function useLaneLayouts(
  groups: readonly LaneGroup[],
  { scale, horizon }: LaneGround,
  { measure, labelOf, selectedId, closed, open }: LaneFrame,
  barsOnly = false,
): LaneLayout[] {
  const lanes = useMemo(
    () =>
      timelineLanes({
        groups,
        scale,
        horizon,
        measure,
        labelOf,
        selectedId,
        closed,
        open,
        barsOnly,
      }),
    [groups, scale, horizon, measure, labelOf, selectedId, closed, open, barsOnly],
  );
  useWantedParts(
    MARK_PARTS,
    useMemo(() => rowsDrawn(lanes), [lanes]),
  );
  return lanes;
}

/** What marks are drawn with. */
const MARK_PARTS = ['facets'] as const;

function rowsDrawn(lanes: readonly LaneLayout[]): Uint32Array {
  return Uint32Array.from(
    lanes.flatMap(({ marks, undated }) => [
      ...marks.map(({ event }) => event.row),
      ...undated.map(({ row }) => row),
    ]),
  );
}
