import { useCallback, useMemo } from 'react';
import { horizonX } from '#src/components/timeline/SourceRail.tsx';
import { useAxisWords } from '#src/components/timeline/use-axis-words.ts';
import { useMarkLabel } from '#src/components/timeline/use-mark-label.ts';
import { useTextMeasure } from '#src/components/timeline/use-text-measure.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { Day } from '#src/domain/day.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { mostInLanes } from '#src/domain/lane-bars.ts';
import { laneGroups, type LaneGroup } from '#src/domain/lane-groups.ts';
import { LANES_AT_ONCE, shownLanes } from '#src/domain/shown-lanes.ts';
import type { MeasureText } from '#src/domain/text-width.ts';
import { axisOf, type Axis } from '#src/domain/ticks.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import type { TimeWindow } from '#src/domain/time-window.ts';
import { timelineLanes, type LaneLayout } from '#src/domain/timeline-lanes.ts';
import { useView } from '#src/url/use-view.ts';
import { printSize } from './print-size.ts';
import type { Timeline } from './use-timeline.ts';

/** Lanes as they are printed. */
export type PrintedPicture = {
  scale: TimeScale;
  horizon: number | null;
  lanes: readonly LaneLayout[];
  /** The count that bars draw full height. */
  most: number;
  zoom: number;
  axis: Axis;
  measure: MeasureText;
  /** How many lanes there are, printed or not. */
  laneCount: number;
};

/** Lanes to be printed, and the window in which. */
export type PrintedSet = { groups: readonly LaneGroup[]; window: TimeWindow };

/** Lays the timeline out for a page: what is in view on the screen, with all rows of all lanes open. */
export function usePrintedPicture(
  timeline: Timeline,
  sourceDays: readonly Day[],
): PrintedPicture | undefined {
  const {
    drawn,
    selected,
    period: { shown },
  } = timeline;
  const groupsOf = usePrintedGroups();
  const printed = usePrintedLayout(timeline, sourceDays);
  return useMemo(() => {
    const { groups, total } = shownLanes(
      groupsOf(drawn),
      { window: shown },
      LANES_AT_ONCE,
      selected?.id ?? null,
    );
    return printed([{ groups, window: shown }], total)[0];
  }, [groupsOf, printed, drawn, shown, selected]);
}

/** Sorts events into the lanes that are asked for. */
export function usePrintedGroups(): (events: EventSet) => LaneGroup[] {
  const { lanes, issueById, actorById } = useCorpus();
  const laneKey = useView().view.lanes;
  return useCallback(
    (events) => laneGroups(events, laneKey, { lanes, issueById, actorById }),
    [laneKey, lanes, issueById, actorById],
  );
}

/** Lays out sets of lanes one below the other: all of one size, and bars on one scale. */
export function usePrintedLayout(
  { selected, period: { shown } }: Timeline,
  sourceDays: readonly Day[],
): (sets: readonly PrintedSet[], laneCount: number) => PrintedPicture[] {
  const measure = useTextMeasure();
  const words = useAxisWords();
  const selectedId = selected?.id ?? null;
  const labelOf = useMarkLabel(shown, selectedId);
  return useCallback(
    (sets, laneCount) => {
      const pictureAt = ({ groups, window }: PrintedSet, widthPx: number) => {
        const scale = { window, widthPx };
        const horizon = horizonX(scale, sourceDays);
        const open = new Set(groups.map(({ id }) => id));
        const input = { groups, measure, labelOf, selectedId, closed: NONE, open };
        return { scale, horizon, lanes: timelineLanes({ ...input, scale, horizon }) };
      };
      const { zoom, widthPx } = printSize((width) =>
        sets.map((set) => pictureAt(set, width).lanes),
      );
      const pictures = sets.map((set) => pictureAt(set, widthPx));
      const most = mostInLanes(pictures.flatMap(({ lanes }) => lanes));
      return pictures.map((picture) => {
        const axis = axisOf(picture.scale, words, measure);
        return { ...picture, most, zoom, axis, measure, laneCount };
      });
    },
    [selectedId, labelOf, measure, words, sourceDays],
  );
}

const NONE: ReadonlySet<string> = new Set();
