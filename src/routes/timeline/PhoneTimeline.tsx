import { useRef } from 'react';
import { EmptyPlace } from '#src/components/filters/EmptyPlace.tsx';
import { EventCounts } from '#src/components/filters/EventCounts.tsx';
import { usePlotSize } from '#src/components/timeline/use-plot-size.ts';
import { useTextMeasure } from '#src/components/timeline/use-text-measure.ts';
import { Overview } from './Overview.tsx';
import { PhoneList } from './PhoneList.tsx';
import type { Timeline } from './use-timeline.ts';
import styles from './PhoneTimeline.module.css';

/** The overview and, below it, the events as a list with its numbers. */
export function PhoneTimeline({
  timeline,
  onSelect,
}: {
  timeline: Timeline;
  onSelect: (eventId: string, byKey: boolean) => void;
}) {
  const plot = useRef<HTMLDivElement>(null);
  const { widthPx, zoom } = usePlotSize(plot);
  const measure = useTextMeasure();
  return (
    <div className={styles.timeline}>
      <div className={styles.overview}>
        <div ref={plot}>
          <Overview
            events={timeline.filtered}
            period={timeline.period}
            widthPx={widthPx}
            zoom={zoom}
            measure={measure}
          />
        </div>
      </div>
      <div className={styles.counts}>
        <EventCounts events={timeline.listed} />
      </div>
      {timeline.listed.length === 0 ? (
        <EmptyPlace />
      ) : (
        <PhoneList
          events={timeline.listed}
          selectedId={timeline.selected?.id ?? null}
          onSelect={(id) => onSelect(id, true)}
        />
      )}
    </div>
  );
}
