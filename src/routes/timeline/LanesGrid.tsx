import { useEffect, useMemo, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import type { TimeWindow } from '#src/domain/time-window.ts';
import { LaneRow } from './LaneRow.tsx';
import { laneCells, MORE_LANES } from './lane-cells.ts';
import { LanesGround } from './LanesGround.tsx';
import { LazyMoreLanes } from './lazy-lane-parts.ts';
import { showCell } from './show-cell.ts';
import { useLaneFocus } from './use-lane-focus.ts';
import type { Picture } from './use-picture.ts';
import styles from './LanesGrid.module.css';

/** The lanes: a grid, one row a lane, one cell a mark, in front of the lines of the months. */
export function LanesGrid({
  gridRef,
  name,
  picture,
  selectedId,
  hasUndated,
  onSelect,
  onZoomTo,
}: {
  gridRef: RefObject<HTMLDivElement | null>;
  /** Left out: that of the timeline itself. */
  name?: string;
  picture: Picture;
  selectedId: string | null;
  hasUndated: boolean;
  /** `byKey`: the panel that opens takes the focus. */
  onSelect: (eventId: string, byKey: boolean) => void;
  onZoomTo: (window: TimeWindow) => void;
}) {
  const t = useTranslations('timeline');
  const { lanes, scale, open, places, laneCount, showMoreLanes } = picture;
  const more = laneCount - lanes.length;
  const cells = useMemo(() => {
    const ofLanes = laneCells(lanes, open, scale);
    return more > 0 ? [...ofLanes, [{ key: MORE_LANES, x: -1, eventId: null }]] : ofLanes;
  }, [lanes, open, scale, more]);
  const focus = useLaneFocus(gridRef, cells, selectedId);
  useShownSelection(gridRef, selectedId, scale.widthPx);
  return (
    <LanesGround picture={picture}>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={-1}
        aria-label={name ?? t('name')}
        aria-rowcount={laneCount}
        className={styles.grid}
        onBlur={focus.onBlur}
        onKeyDown={focus.onKeyDown}
      >
        {lanes.map((lane, i) => (
          <LaneRow
            key={lane.id}
            lane={lane}
            place={places[i] ?? i}
            picture={picture}
            focus={focus}
            selectedId={selectedId}
            hasUndated={hasUndated}
            onSelect={onSelect}
            onZoomTo={onZoomTo}
          />
        ))}
        {more > 0 && (
          <SilentPart>
            <LazyMoreLanes count={more} focus={focus} onMore={showMoreLanes} />
          </SilentPart>
        )}
      </div>
    </LanesGround>
  );
}

/**
 * Scrolls the lanes to the selected mark, where it is in view nowhere in them; also when all is laid
 * out anew.
 */
function useShownSelection(
  grid: RefObject<HTMLDivElement | null>,
  selectedId: string | null,
  widthPx: number,
): void {
  useEffect(() => {
    if (selectedId === null) return;
    const lanes = grid.current?.closest('[data-lanes-scroller]');
    showCell([...(lanes?.querySelectorAll(`[data-event="${CSS.escape(selectedId)}"]`) ?? [])]);
  }, [grid, selectedId, widthPx]);
}
