import type { RefObject } from 'react';
import { EventPanel } from './EventPanel.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';
import type { Timeline } from './use-timeline.ts';

/** What stands beside the timeline: the selected event or, where none is, what all events have in numbers. */
export function TimelinePanel({
  timeline,
  wantsFocus,
  returnFocusTo,
}: {
  timeline: Timeline;
  /** It was opened by key, or by a button: the panel takes the focus, and says so by setting this to false. */
  wantsFocus: RefObject<boolean>;
  returnFocusTo: { event: () => HTMLElement | null; summary: RefObject<HTMLElement | null> };
}) {
  const { selected } = timeline;
  return selected ? (
    <EventPanel
      event={selected}
      timeline={timeline}
      wantsFocus={wantsFocus}
      returnFocusTo={returnFocusTo.event}
    />
  ) : (
    <SummaryPanel
      timeline={timeline}
      wantsFocus={wantsFocus}
      returnFocusTo={() => returnFocusTo.summary.current}
    />
  );
}
