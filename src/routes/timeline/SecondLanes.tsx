import { useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useCompare } from '#src/components/comparing/use-compare.ts';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { SourceRail } from '#src/components/timeline/SourceRail.tsx';
import { TimeAxis } from '#src/components/timeline/TimeAxis.tsx';
import type { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { panned, type TimeWindow } from '#src/domain/time-window.ts';
import { LanesGrid } from './LanesGrid.tsx';
import { LazyHoverCard } from './lazy-hover-card.ts';
import { SetHeading } from './SetHeading.tsx';
import type { SecondSet } from './use-second-set.ts';
import type { Picture } from './use-picture.ts';
import type { Timeline } from './use-timeline.ts';
import styles from './SecondLanes.module.css';

/** The second set: its heading, an axis of its own where it is of another period, and its lanes. */
export function SecondLanes({
  timeline,
  set,
  name,
  sources: { sourceDays, latestLabel },
  picture,
  hasUndated,
  onSelect,
}: {
  timeline: Timeline;
  set: SecondSet;
  name: string;
  sources: ReturnType<typeof useLatestSourceLabel>;
  picture: Picture;
  hasUndated: boolean;
  onSelect: (eventId: string, byKey: boolean) => void;
}) {
  const t = useTranslations('comparing');
  const words = useTranslations('timeline');
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { compared, listed, shared } = set;
  const { axis, scale, measure } = picture;
  const isPeriod = compared.kind === 'period';
  useUndragged(root, isPeriod);
  return (
    <div ref={root} className={styles.set} data-still={isPeriod || undefined}>
      <div className={styles.heading}>
        <SetHeading
          name={name}
          count={listed.length}
          shared={t(`shared.${compared.kind}`, { count: shared })}
        />
      </div>
      {isPeriod && (
        <div className={styles.head}>
          <div className={styles.gutter}>{words('sources')}</div>
          <div className={styles.plot}>
            <TimeAxis axis={axis} widthPx={scale.widthPx} measure={measure} />
            <SourceRail {...{ scale, sourceDays, latestLabel, measure }} />
          </div>
          {hasUndated && <div className={styles.undated}>{words('undated')}</div>}
        </div>
      )}
      <LanesGrid
        gridRef={grid}
        name={t('gridName', { name })}
        picture={picture}
        selectedId={timeline.selected?.id ?? null}
        hasUndated={hasUndated}
        onSelect={onSelect}
        onZoomTo={useZoomTo(timeline, set)}
      />
      <SilentPart>
        <LazyHoverCard grid={grid} />
      </SilentPart>
    </div>
  );
}

/** Another period is not moved by dragging the first: what is dragged would stay where it is. */
function useUndragged(root: RefObject<HTMLElement | null>, isStill: boolean): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !isStill) return;
    const keep = (event: Event) => event.stopPropagation();
    element.addEventListener('pointerdown', keep);
    return () => element.removeEventListener('pointerdown', keep);
  }, [root, isStill]);
}

/**
 * Zooms both sets to a window of the second: where that is of another period, which keeps its first
 * or last day as one zooms, it begins anew so that it shows that window.
 */
function useZoomTo({ period: first }: Timeline, { compared, period }: SecondSet) {
  const compare = useCompare();
  return (window: TimeWindow) => {
    const { shown, limits } = first;
    if (compared.kind === 'period') {
      compare({ kind: 'from', day: Math.round(window.from) });
    }
    const by = shown.from - period.from;
    first.glide(() => panned({ from: window.from + by, to: window.to + by }, 0, limits));
  };
}
