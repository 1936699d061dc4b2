import { useCallback, useMemo } from 'react';
import { ensureParts, EVENT_PARTS } from '#src/data/ensure-parts.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex, EventRow } from '#src/domain/corpus-index.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { resolveId } from '#src/domain/resolve-id.ts';
import { MOST_MARKS } from '#src/domain/timeline-lanes.ts';
import { paths } from '#src/url/paths.ts';
import { useView, type Step, type ViewPatch } from '#src/url/use-view.ts';
import { useShownEvents, type ShownEvents } from './use-shown-events.ts';
import { useTimelineWindow, type TimelineWindow } from './use-timeline-window.ts';

export type Timeline = ShownEvents & {
  period: TimelineWindow;
  selected: EventRow | null;
  /** Whether the summary stands in the place of an event's panel. */
  isSummaryOpen: boolean;
  /** Selects an event or none. A deliberate choice is pushed; stepping through replaces. */
  select: (id: string | null, step?: Step) => void;
  /**
   * The event next or previous in the list to the selected one or, where none is, to `from`; null
   * at the ends.
   */
  neighbour: (steps: 1 | -1, from?: string) => EventRow | null;
  /** Changes anything else of the view. */
  change: (patch: ViewPatch, step: Step) => void;
};

/**
 * The state of the timeline, read from the URL and written to it.
 * @param eventOfPage the event whose page this is; every change leads on to the timeline itself
 */
export function useTimeline(eventOfPage: EventRow | null): Timeline {
  const index = useCorpus();
  const { view, setView } = useView();
  const events = useShownEvents();
  const ofPage = eventOfPage?.id ?? null;
  const selected = eventOfPage ?? selectedEvent(index, view.selected);

  const write = useCallback(
    (patch: ViewPatch, step: Step) => {
      if (ofPage === null) setView(patch, step);
      else setView({ selected: ofPage, ...patch }, step, paths.timeline());
    },
    [ofPage, setView],
  );
  const commitRange = useCallback((range: DayRange | null) => write({ range }, 'replace'), [write]);
  const period = useTimelineWindow(eventOfPage, commitRange, events.filtered.length > MOST_MARKS);
  const { rangeNow } = period;
  const change = useCallback(
    (patch: ViewPatch, step: Step) => write({ range: rangeNow(), ...patch }, step),
    [write, rangeNow],
  );
  const select = useCallback(
    (id: string | null, step: Step = 'push') => {
      if (id === null || index.eventById.has(id)) return change({ selected: id }, step);
      // What has no id yet cannot be linked to before it has come; where it does not, a notice says so.
      const row = Number(id.slice(1));
      ensureParts({ parts: EVENT_PARTS, rows: [row] }).then(
        ({ events: { at } }) => change({ selected: at(row).id }, step),
        () => undefined,
      );
    },
    [change, index],
  );
  const isSummaryOpen = view.summary && selected === null;
  const { listed } = events;
  const neighbour = useCallback(
    (steps: 1 | -1, from = '') => {
      const at = listed.placeOf(selected?.id ?? from);
      if (at === -1) return listed.at(steps === 1 ? 0 : listed.length - 1) ?? null;
      return listed.at(at + steps) ?? null;
    },
    [listed, selected],
  );
  return useMemo(
    () => ({ ...events, period, selected, isSummaryOpen, select, neighbour, change }),
    [events, period, selected, isSummaryOpen, select, neighbour, change],
  );
}

/** Under whatever id the link knows it. */
function selectedEvent(index: CorpusIndex, id: string | null): EventRow | null {
  if (id === null) return null;
  const resolved = resolveId(index, 'event', id);
  return 'id' in resolved ? (index.eventById.get(resolved.id) ?? null) : null;
}
