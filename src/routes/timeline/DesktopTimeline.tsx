import { useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { SourceRail } from '#src/components/timeline/SourceRail.tsx';
import { TimeAxis } from '#src/components/timeline/TimeAxis.tsx';
import { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { EmptyPlace } from '#src/components/filters/EmptyPlace.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { allEvents, intervalsOf } from '#src/domain/event-set.ts';
import { binOfWindow } from '#src/domain/density.ts';
import { isUndated } from '#src/domain/timeline-lanes.ts';
import { zoomed } from '#src/domain/time-window.ts';
import { useAtLeisure } from '#src/ui/use-at-leisure.ts';
import { usePanelWidth } from '#src/ui/use-panel-width.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { useView } from '#src/url/use-view.ts';
import { EventList } from './EventList.tsx';
import { LazyHoverCard } from './lazy-hover-card.ts';
import { LanesGrid } from './LanesGrid.tsx';
import { Legend } from './Legend.tsx';
import { Overview } from './Overview.tsx';
import { useLanesHeight } from './use-lanes-height.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { usePicture } from './use-picture.ts';
import type { Timeline } from './use-timeline.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import styles from './DesktopTimeline.module.css';

/** Overview, axis, source rail and lanes on one scale, and the list below. */
export function DesktopTimeline({
  timeline,
  gridRef,
  onSelect,
}: {
  timeline: Timeline;
  gridRef: RefObject<HTMLDivElement | null>;
  onSelect: (eventId: string, byKey: boolean) => void;
}) {
  const t = useTranslations('timeline');
  const { listSort } = useView().view;
  const plot = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const { sourceDays, latestLabel } = useLatestSourceLabel();
  const picture = usePicture(timeline, plot, sourceDays);
  const { scale, zoom, measure, axis, lanes, laneCount } = picture;
  const { period, filtered, listed, selected, isSummaryOpen } = timeline;
  const { limits, move, fit } = period;
  const [isPointedAt, setPointedAt] = useState(false);
  const point = () => setPointedAt(true);
  useAtLeisure(LazyHoverCard.load);
  const drawerPx = useDrawerWidth(selected !== null || isSummaryOpen);
  const hasUndated = useUndated(drawerPx > 0, selected);
  const below = useLanesHeight(surface, zoom);
  // Where not all lanes are drawn, the last row stands for them.
  const more = Math.max(1, laneCount - lanes.length);
  usePanZoom({ surface, plot, scale, zoom, limits, move, fit });
  return (
    <div className={styles.timeline} style={{ paddingInlineEnd: `${drawerPx / 16}rem` }}>
      <Overview
        events={filtered}
        period={period}
        widthPx={scale.widthPx}
        zoom={zoom}
        measure={measure}
      />
      <div
        ref={surface}
        className={styles.surface}
        data-lanes-scroller
        onPointerOver={point}
        onFocus={point}
      >
        <div className={styles.head}>
          <div className={styles.gutter}>
            <ZoomButtons timeline={timeline} />
            <span>{t('sources')}</span>
          </div>
          <div ref={plot} className={styles.plot}>
            <TimeAxis axis={axis} widthPx={scale.widthPx} measure={measure} />
            <SourceRail
              scale={scale}
              sourceDays={sourceDays}
              latestLabel={latestLabel}
              measure={measure}
            />
          </div>
          {hasUndated && <div className={styles.undated}>{t('undated')}</div>}
        </div>
        <LanesGrid
          gridRef={gridRef}
          picture={picture}
          selectedId={selected?.id ?? null}
          hasUndated={hasUndated}
          onSelect={onSelect}
          onZoomTo={(day) => period.glide((shown) => zoomed(shown, 0.25, day, limits))}
        />
        <div className={styles.more} aria-hidden>
          {below > 0 && t('lanesBelow', { count: below + more - 1 })}
        </div>
      </div>
      <Legend bars={lanes.some(({ bars }) => bars) ? binOfWindow(scale.window) : null} />
      {listed.length === 0 ? (
        <EmptyPlace />
      ) : (
        <EventList
          events={listed}
          sort={listSort}
          zoom={zoom}
          selectedId={selected?.id ?? null}
          onSort={(sort) => timeline.change({ listSort: sort }, 'push')}
          onSelect={onSelect}
        />
      )}
      {isPointedAt && (
        <SilentPart>
          <LazyHoverCard grid={gridRef} />
        </SilentPart>
      )}
    </div>
  );
}

/** What the panel covers where it lies over the screen; else nothing. */
function useDrawerWidth(isOpen: boolean): number {
  const isDrawer = useScreen() === 'medium';
  const [widthPx] = usePanelWidth();
  return isDrawer && isOpen ? widthPx : 0;
}

/**
 * Whether the undated have their column: always where the corpus has any, whatever the filters
 * leave. A drawer takes its place, unless the selected event stands in it.
 */
function useUndated(isDrawerOpen: boolean, selected: EventRow | null): boolean {
  const { events } = useCorpus();
  const hasAny = intervalsOf(allEvents(events)).undated.length > 0;
  return hasAny && (!isDrawerOpen || (selected !== null && isUndated(selected)));
}
