import { useMemo, useState, type RefObject } from 'react';
import { horizonX } from '#src/components/timeline/SourceRail.tsx';
import { useAxisWords } from '#src/components/timeline/use-axis-words.ts';
import { useMarkLabel } from '#src/components/timeline/use-mark-label.ts';
import { usePlotSize } from '#src/components/timeline/use-plot-size.ts';
import { useTextMeasure } from '#src/components/timeline/use-text-measure.ts';
import type { Day } from '#src/domain/day.ts';
import type { LaneKey } from '#src/domain/lane-groups.ts';
import { LANES_AT_ONCE } from '#src/domain/shown-lanes.ts';
import { axisOf, type Axis } from '#src/domain/ticks.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import type { TimeWindow } from '#src/domain/time-window.ts';
import { useView } from '#src/url/use-view.ts';
import type { Timeline } from './use-timeline.ts';

/** What lanes are laid out by, whatever stands in them. */
export type LaneFrame = ReturnType<typeof useLaneFrame>;

/** Widths, words and choices of the reader, the same for all lanes on the screen. */
export function useLaneFrame({ selected, period }: Timeline, plot: RefObject<HTMLElement | null>) {
  const laneKey = useView().view.lanes;
  const { widthPx, zoom } = usePlotSize(plot);
  const measure = useTextMeasure();
  const [closed, toggleClosed] = useToggledSet();
  const [open, toggleOpen] = useToggledSet();
  const selectedId = selected?.id ?? null;
  const labelOf = useMarkLabel(period.shown, selectedId);
  const { most, showMoreLanes } = useMostLanes(laneKey);
  return {
    laneKey,
    widthPx,
    zoom,
    measure,
    closed,
    toggleClosed,
    open,
    toggleOpen,
    selectedId,
    labelOf,
    mostLanes: most,
    showMoreLanes,
  };
}

/** Where days stand. */
export type LaneGround = {
  scale: TimeScale;
  axis: Axis;
  /** Where the line of the last dated source runs; null: nowhere. */
  horizon: number | null;
};

/** The ground on which a window is drawn. */
export function useLaneGround(
  { widthPx, measure }: LaneFrame,
  shown: TimeWindow,
  sourceDays: readonly Day[],
): LaneGround {
  const words = useAxisWords();
  const scale = useMemo(() => ({ window: shown, widthPx }), [shown, widthPx]);
  const axis = useMemo(() => axisOf(scale, words, measure), [scale, words, measure]);
  return { scale, axis, horizon: horizonX(scale, sourceDays) };
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
