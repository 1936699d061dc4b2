import { useMemo } from 'react';
import { horizonX } from '#src/components/timeline/SourceRail.tsx';
import { useAxisWords } from '#src/components/timeline/use-axis-words.ts';
import { useMarkLabel } from '#src/components/timeline/use-mark-label.ts';
import { useTextMeasure } from '#src/components/timeline/use-text-measure.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { Day } from '#src/domain/day.ts';
import { laneGroups } from '#src/domain/lane-groups.ts';
import { LANES_AT_ONCE, shownLanes } from '#src/domain/shown-lanes.ts';
import { axisOf } from '#src/domain/ticks.ts';
import { timelineLanes } from '#src/domain/timeline-lanes.ts';
import { useView } from '#src/url/use-view.ts';
import { printSize } from './print-size.ts';
import type { Timeline } from './use-timeline.ts';

/** Lays the timeline out for a page: what is in view on the screen, with all rows of all lanes open. */
export function usePrintedPicture(
  { filtered, selected, period: { shown } }: Timeline,
  sourceDays: readonly Day[],
) {
  const { lanes: laneNames, issueById, actorById } = useCorpus();
  const laneKey = useView().view.lanes;
  const measure = useTextMeasure();
  const words = useAxisWords();
  const selectedId = selected?.id ?? null;
  const labelOf = useMarkLabel(shown, selectedId);
  return useMemo(() => {
    const all = laneGroups(filtered, laneKey, { lanes: laneNames, issueById, actorById });
    const { groups, total } = shownLanes(all, { window: shown }, LANES_AT_ONCE, selectedId);
    const input = {
      groups,
      measure,
      labelOf,
      selectedId,
      closed: new Set<string>(),
      open: new Set(groups.map(({ id }) => id)),
    };
    const pictureAt = (widthPx: number) => {
      const scale = { window: shown, widthPx };
      const horizon = horizonX(scale, sourceDays);
      return { scale, horizon, lanes: timelineLanes({ ...input, scale, horizon }) };
    };
    const { zoom, widthPx } = printSize((width) => pictureAt(width).lanes);
    const picture = pictureAt(widthPx);
    const axis = axisOf(picture.scale, words, measure);
    return { ...picture, zoom, axis, measure, laneCount: total };
  }, [
    filtered,
    laneKey,
    laneNames,
    issueById,
    actorById,
    shown,
    selectedId,
    measure,
    labelOf,
    sourceDays,
    words,
  ]);
}
