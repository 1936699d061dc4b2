import type { MouseEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { laneHeightPx } from '#src/components/timeline/lane-geometry.ts';
import { barsOf, linear, mostInOneBin } from '#src/domain/lane-bars.ts';
import { dayAt, type TimeScale } from '#src/domain/time-scale.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { barsKey } from './lane-cells.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './LaneMarkCell.module.css';

/** The bars of a lane as one cell: pressing one zooms to it, Enter to the highest. */
export function LaneBarsCell({
  lane,
  name,
  scale,
  focus,
  onZoomTo,
  children,
}: {
  lane: LaneLayout;
  name: string;
  scale: TimeScale;
  focus: LaneFocus;
  onZoomTo: (day: number) => void;
  children: ReactNode;
}) {
  const t = useTranslations('timeline');
  const key = barsKey(lane.id);
  const peak = lane.bars ? Math.round(mostInOneBin(lane.bars)) : 0;
  const zoomToPointer = (event: MouseEvent<SVGGElement>) => {
    const { left, width } = (
      event.currentTarget.ownerSVGElement as SVGSVGElement
    ).getBoundingClientRect();
    onZoomTo(dayAt(scale, ((event.clientX - left) / width) * scale.widthPx));
  };
  const zoomToPeak = () => {
    const top = lane.bars ? barsOf(lane.bars, scale, 1, 1, linear).peak : null;
    if (top) onZoomTo(dayAt(scale, top.x));
  };
  return (
    <g
      role="gridcell"
      data-cell={key}
      className={styles.cell}
      tabIndex={focus.tabStop === key ? 0 : -1}
      aria-label={t('barsName', { lane: name, count: lane.count, peak })}
      onFocus={() => focus.onFocus(key)}
      onClick={zoomToPointer}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        zoomToPeak();
      }}
    >
      <rect
        className={styles.ground}
        width={scale.widthPx}
        height={laneHeightPx(lane.rowCount)}
        fill="transparent"
      />
      {children}
    </g>
  );
}
