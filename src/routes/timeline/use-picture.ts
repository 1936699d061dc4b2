import { useMemo, useState, type RefObject } from 'react';
import { horizonX } from '#src/components/timeline/SourceRail.tsx';
import { useAxisWords } from '#src/components/timeline/use-axis-words.ts';
import { useMarkLabel } from '#src/components/timeline/use-mark-label.ts';
import { usePlotSize } from '#src/components/timeline/use-plot-size.ts';
import { useTextMeasure } from '#src/components/timeline/use-text-measure.ts';
import { useWantedParts } from '#src/data/use-wanted-parts.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { Day } from '#src/domain/day.ts';
import { laneGroups, type LaneKey } from '#src/domain/lane-groups.ts';
import type { MeasureText } from '#src/domain/text-width.ts';
import { axisOf, type Axis } from '#src/domain/ticks.ts';
import { LANES_AT_ONCE, shownLanes } from '#src/domain/shown-lanes.ts';
import { timelineLanes, type LaneLayout } from '#src/domain/timeline-lanes.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { useView } from '#src/url/use-view.ts';
import type { Timeline } from './use-timeline.ts';

/** All that lanes, axis and rail are drawn from. */
export type Picture = {
  scale: TimeScale;
  /** Pixels of the screen to a pixel of the picture. */
  zoom: number;
  measure: MeasureText;
  axis: Axis;
  /** Where the line of the last dated source runs; null: nowhere. */
  horizon: number | null;
  lanes: readonly LaneLayout[];
  /** The place of each lane among all, and how many there are, drawn or not. */
  places: readonly number[];
  laneCount: number;
  showMoreLanes: () => void;
  closed: ReadonlySet<string>;
  open: ReadonlySet<string>;
  toggleClosed: (laneId: string) => void;
  toggleOpen: (laneId: string) => void;
};

/** Lays the timeline out for the width of its plot. */
export function usePicture(
  timeline: Timeline,
  plot: RefObject<HTMLElement | null>,
  sourceDays: readonly Day[],
): Picture {
  const { lanes: laneNames, issueById, actorById } = useCorpus();
  const laneKey = useView().view.lanes;
  const { widthPx, zoom } = usePlotSize(plot);
  const measure = useTextMeasure();
  const words = useAxisWords();
  const [closed, toggleClosed] = useToggledSet();
  const [open, toggleOpen] = useToggledSet();
  const { filtered, selected, period } = timeline;
  const selectedId = selected?.id ?? null;
  const labelOf = useMarkLabel(period.shown, selectedId);
  const scale = useMemo(() => ({ window: period.shown, widthPx }), [period.shown, widthPx]);
  const axis = useMemo(() => axisOf(scale, words, measure), [scale, words, measure]);
  const horizon = horizonX(scale, sourceDays);
  const groups = useMemo(
    () => laneGroups(filtered, laneKey, { lanes: laneNames, issueById, actorById }),
    [filtered, laneKey, laneNames, issueById, actorById],
  );
  const { most, showMoreLanes } = useMostLanes(laneKey);
  const shown = useMemo(
    () => shownLanes(groups, scale, most, selectedId),
    [groups, scale, most, selectedId],
  );
  const lanes = useMemo(
    () =>
      timelineLanes({
        groups: shown.groups,
        scale,
        horizon,
        measure,
        labelOf,
        selectedId,
        closed,
        open,
      }),
    [shown, scale, horizon, measure, labelOf, selectedId, closed, open],
  );
  useWantedParts(
    MARK_PARTS,
    useMemo(() => rowsDrawn(lanes), [lanes]),
  );
  return {
    scale,
    zoom,
    measure,
    axis,
    horizon,
    lanes,
    places: shown.places,
    laneCount: shown.total,
    showMoreLanes,
    closed,
    open,
    toggleClosed,
    toggleOpen,
  };
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

/** How many lanes are drawn at most; those of another kind begin anew. */
function useMostLanes(laneKey: LaneKey) {
  const [asked, setAsked] = useState({ laneKey, most: LANES_AT_ONCE });
  const most = asked.laneKey === laneKey ? asked.most : LANES_AT_ONCE;
  return { most, showMoreLanes: () => setAsked({ laneKey, most: most + LANES_AT_ONCE }) };
}

function useToggledSet(): [ReadonlySet<string>, (value: string) => void] {
  const [values, setValues] = useState<ReadonlySet<string>>(new Set());
  const toggle = (value: string) =>
    setValues((before) => {
      const next = new Set(before);
      if (!next.delete(value)) next.add(value);
      return next;
    });
  return [values, toggle];
}
