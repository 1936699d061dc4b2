import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LaneBars } from '#src/components/timeline/LaneBars.tsx';
import { usePeakWords } from '#src/components/timeline/use-peak-words.ts';
import { laneHeightPx } from '#src/components/timeline/lane-geometry.ts';
import { binOfWindow, type Density } from '#src/domain/density.ts';
import { fullBins, windowOfBin } from '#src/domain/lane-bars.ts';
import { dayAt, type TimeScale } from '#src/domain/time-scale.ts';
import type { TimeWindow } from '#src/domain/time-window.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { barKey, headingKey } from './lane-cells.ts';
import { LaneBar } from './LaneBar.tsx';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './LaneMarkCell.module.css';

/**
 * The bars of a lane. Pressing one zooms to its days. All of them together are one cell, since
 * thousands would take long to draw; in the lane that the keys are in each bar is a cell, as is the
 * one that the Tab key leads to.
 */
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
  onZoomTo: (window: TimeWindow) => void;
}) {
  const t = useTranslations('lanes');
  const bins = fullBins(bars);
  const keyOf = (bin: number) => barKey(lane.id, bars.edges[bin]);
  const isEntered =
    focus.isIn && [headingKey(lane.id), ...bins.map(keyOf)].includes(focus.tabStop ?? '');
  const cells = isEntered ? bins : bins.filter((place) => keyOf(place) === focus.tabStop);
  const heightPx = laneHeightPx(lane.rowCount);
  const bin = binOfWindow(scale.window);
  const peak = usePeakWords()(bars, bin);
  const zoomToBar = (event: MouseEvent<SVGGElement>) => {
    const { left, width } = (
      event.currentTarget.ownerSVGElement as SVGSVGElement
    ).getBoundingClientRect();
    const day = dayAt(scale, ((event.clientX - left) / width) * scale.widthPx);
    onZoomTo(
      windowOfBin(
        bars,
        bars.edges.findLastIndex((edge) => edge <= day),
      ),
    );
  };
  const whole = isEntered
    ? { role: 'presentation' }
    : { role: 'gridcell', 'aria-label': t('barsName', { lane: name, count: lane.count, peak }) };
  return (
    <g role="presentation" className={styles.cell} onClick={zoomToBar}>
      <g {...whole}>
        <rect width={scale.widthPx} height={heightPx} fill="transparent" />
        <LaneBars density={bars} scale={scale} most={most} baseY={heightPx - 4} />
      </g>
      {cells.map((place) => (
        <LaneBar
          key={keyOf(place)}
          cell={keyOf(place)}
          {...{ bars, bin, place, name, scale, heightPx, focus, onZoomTo }}
        />
      ))}
    </g>
  );
}
