import { useCallback, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { SourceRail } from '#src/components/timeline/SourceRail.tsx';
import { TimeAxis } from '#src/components/timeline/TimeAxis.tsx';
import type { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { EmptyPlace } from '#src/components/filters/EmptyPlace.tsx';
import { binOfWindow } from '#src/domain/density.ts';
import type { ListSort } from '#src/domain/event-order.ts';
import { panned } from '#src/domain/time-window.ts';
import { useAtLeisure } from '#src/ui/use-at-leisure.ts';
import { useView } from '#src/url/use-view.ts';
import { EventList } from './EventList.tsx';
import { LazyHoverCard } from './lazy-hover-card.ts';
import { LanesGrid } from './LanesGrid.tsx';
import { Legend } from './Legend.tsx';
import { Overview } from './Overview.tsx';
import { useLanesHeight } from './use-lanes-height.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import type { Picture } from './use-picture.ts';
import type { Timeline } from './use-timeline.ts';
import { useUndatedColumn } from './use-undated-column.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import styles from './LanesScreen.module.css';

/** What the timeline on a desk is drawn from; how marks are chosen is up to the screen. */
export type DesktopProps = {
  timeline: Timeline;
  gridRef: RefObject<HTMLDivElement | null>;
  onSelect: (eventId: string, byKey: boolean) => void;
};

/** Overview, axis, source rail and lanes on one scale, and the list below. */
export function LanesScreen({
  timeline,
  gridRef,
  onSelect,
  plot,
  sources: { sourceDays, latestLabel },
  picture,
  heading,
  second,
}: DesktopProps & {
  plot: RefObject<HTMLDivElement | null>;
  sources: ReturnType<typeof useLatestSourceLabel>;
  picture: Picture;
  /** Where lanes are compared: what the first set is called, and the second one. */
  heading?: ReactNode;
  second?: ReactNode;
}) {
  const t = useTranslations('timeline');
  const { listSort } = useView().view;
  const surface = useRef<HTMLDivElement>(null);
  const { scale, zoom, measure, axis, lanes, laneCount, most } = picture;
  const { period, filtered, listed, selected, change } = timeline;
  const { limits, move, fit } = period;
  const [isPointedAt, setPointedAt] = useState(false);
  const point = () => setPointedAt(true);
  useAtLeisure(LazyHoverCard.load);
  const { drawerPx, hasUndated } = useUndatedColumn(timeline);
  const isCompared = second !== undefined;
  const below = useLanesHeight(surface, zoom, isCompared);
  // Where not all lanes are drawn, the last row stands for them.
  const more = Math.max(1, laneCount - lanes.length);
  const onSort = useCallback((sort: ListSort) => change({ listSort: sort }, 'push'), [change]);
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
        data-compared={isCompared || undefined}
        onPointerOver={point}
        onFocus={point}
      >
        <div>
          {heading}
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
        </div>
        <div>
          <LanesGrid
            gridRef={gridRef}
            picture={picture}
            selectedId={selected?.id ?? null}
            hasUndated={hasUndated}
            onSelect={onSelect}
            onZoomTo={(window) => period.glide(() => panned(window, 0, limits))}
          />
          {second}
        </div>
        <div className={styles.more} aria-hidden>
          {below > 0 && t('lanesBelow', { count: below + more - 1 })}
        </div>
      </div>
      <Legend bars={most > 0 ? binOfWindow(scale.window) : null} />
      {listed.length === 0 ? (
        <EmptyPlace />
      ) : (
        <EventList
          events={listed}
          sort={listSort}
          zoom={zoom}
          selectedId={selected?.id ?? null}
          onSort={onSort}
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
