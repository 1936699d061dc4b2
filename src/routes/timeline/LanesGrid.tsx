import { useEffect, useMemo, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { PlotGrid } from '#src/components/timeline/PlotGrid.tsx';
import { mostInOneBin } from '#src/domain/lane-bars.ts';
import { LaneRow } from './LaneRow.tsx';
import { laneCells } from './lane-cells.ts';
import { showCell } from './show-cell.ts';
import { useLaneFocus } from './use-lane-focus.ts';
import type { Picture } from './use-picture.ts';
import styles from './LanesGrid.module.css';

/** The lanes: a grid, one row a lane, one cell a mark, in front of the lines of the months. */
export function LanesGrid({
  gridRef,
  picture,
  selectedId,
  hasUndated,
  onSelect,
  onZoomTo,
}: {
  gridRef: RefObject<HTMLDivElement | null>;
  picture: Picture;
  selectedId: string | null;
  hasUndated: boolean;
  /** `byKey`: the panel that opens takes the focus. */
  onSelect: (eventId: string, byKey: boolean) => void;
  onZoomTo: (day: number) => void;
}) {
  const t = useTranslations('timeline');
  const { lanes, scale, axis, horizon } = picture;
  const cells = useMemo(() => laneCells(lanes, scale.widthPx), [lanes, scale.widthPx]);
  const focus = useLaneFocus(gridRef, cells, selectedId);
  useShownSelection(gridRef, selectedId, scale.widthPx);
  const most = useMemo(
    () => lanes.reduce((max, { bars }) => Math.max(max, bars ? mostInOneBin(bars) : 0), 0),
    [lanes],
  );
  return (
    <div className={styles.lanes}>
      <div className={styles.ground}>
        <PlotGrid axis={axis} widthPx={scale.widthPx} horizon={horizon} />
      </div>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={-1}
        aria-label={t('name')}
        className={styles.grid}
        onKeyDown={focus.onKeyDown}
      >
        {lanes.map((lane) => (
          <LaneRow
            key={lane.id}
            lane={lane}
            picture={picture}
            focus={focus}
            most={most}
            selectedId={selectedId}
            hasUndated={hasUndated}
            onSelect={onSelect}
            onZoomTo={onZoomTo}
          />
        ))}
      </div>
    </div>
  );
}

/** Scrolls the lanes to the selected mark, where it is not in view; also when all is laid out anew. */
function useShownSelection(
  grid: RefObject<HTMLDivElement | null>,
  selectedId: string | null,
  widthPx: number,
): void {
  useEffect(() => {
    if (selectedId === null) return;
    const marks = grid.current?.querySelectorAll(`[data-event="${CSS.escape(selectedId)}"]`) ?? [];
    showCell([...marks]);
  }, [grid, selectedId, widthPx]);
}
