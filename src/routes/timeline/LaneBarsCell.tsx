import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LaneBars } from '#src/components/timeline/LaneBars.tsx';
import { laneHeightPx } from '#src/components/timeline/lane-geometry.ts';
import type { Density } from '#src/domain/density.ts';
import { barsOf, linear, mostInOneBin } from '#src/domain/lane-bars.ts';
import { dayAt, type TimeScale } from '#src/domain/time-scale.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { barsKey } from './lane-cells.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './LaneMarkCell.module.css';

/** The bars of a lane as one cell: pressing one zooms to it, Enter to the highest. */
export function LaneBarsCell({
  lane,
  bars,
  most,
  name,
  scale,
  focus,
  onZoomTo,
}: {
  lane: LaneLayout;
  bars: Density;
  /** The count that is drawn full height, the same in all lanes. */
  most: number;
  name: string;
  scale: TimeScale;
  focus: LaneFocus;
  onZoomTo: (day: number) => void;
}) {
  const t = useTranslations('lanes');
  const key = barsKey(lane.id);
  const peak = Math.round(mostInOneBin(bars));
  const heightPx = laneHeightPx(lane.rowCount);
  const zoomToPointer = (event: MouseEvent<SVGGElement>) => {
    const { left, width } = (
      event.currentTarget.ownerSVGElement as SVGSVGElement
    ).getBoundingClientRect();
    onZoomTo(dayAt(scale, ((event.clientX - left) / width) * scale.widthPx));
  };
  const zoomToPeak = () => {
    const top = barsOf(bars, scale, 1, 1, linear).peak;
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
      <rect className={styles.ground} width={scale.widthPx} height={heightPx} fill="transparent" />
      <LaneBars density={bars} scale={scale} most={most} baseY={heightPx - 4} />
    </g>
  );
}
