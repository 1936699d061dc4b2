import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { PlotSvg } from '#src/components/timeline/PlotSvg.tsx';
import { useAxisWords } from '#src/components/timeline/use-axis-words.ts';
import { barsBetween } from '#src/domain/day-counts.ts';
import { binEdges, binOfWindow } from '#src/domain/density.ts';
import { countsOf, type EventSet } from '#src/domain/event-set.ts';
import { barsOf, linear, mostInOneBin } from '#src/domain/lane-bars.ts';
import type { MeasureText } from '#src/domain/text-width.ts';
import { axisOf } from '#src/domain/ticks.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { Brush } from './Brush.tsx';
import type { TimelineWindow } from './use-timeline-window.ts';
import styles from './Overview.module.css';

const HEIGHT_PX = 58;
/** Foot of the bars. */
const BASE_PX = 41;
const TOP_PX = 10;

/** Everything that passes the filters, by week, and the window that the lanes show of it. */
export function Overview({
  events,
  period,
  widthPx,
  zoom,
  measure,
}: {
  events: EventSet;
  period: TimelineWindow;
  widthPx: number;
  zoom: number;
  measure: MeasureText;
}) {
  const t = useTranslations('timeline');
  const { limits } = period;
  const scale = useMemo(() => ({ window: limits, widthPx }), [limits, widthPx]);
  const bin = binOfWindow(limits, 'week');
  const edges = useMemo(() => binEdges(limits, bin), [limits, bin]);
  const binDays = (edges[1] ?? 0) - (edges[0] ?? 0);
  return (
    <div className={styles.overview}>
      <div className={styles.heading}>
        <b>{t('density')}</b>
        <span>{t(`per.${bin}`)}</span>
      </div>
      <div className={styles.plot} style={{ width: `${widthPx / 16}rem` }}>
        <AllEvents {...{ events, scale, edges, measure }} />
        <Brush period={period} scale={scale} zoom={zoom} binDays={binDays} heightPx={BASE_PX} />
      </div>
    </div>
  );
}

/** Stays as it is while the window moves. */
const AllEvents = memo(function AllEvents({
  events,
  scale,
  edges,
  measure,
}: {
  events: EventSet;
  scale: TimeScale;
  edges: number[];
  measure: MeasureText;
}) {
  const words = useAxisWords();
  const bars = useMemo(() => {
    const counts = countsOf(events);
    const density = counts ? barsBetween(counts, edges) : { edges: [], sure: [], unsure: [] };
    return barsOf(density, scale, BASE_PX - TOP_PX, mostInOneBin(density), linear);
  }, [events, edges, scale]);
  const axis = useMemo(() => axisOf(scale, words, measure), [scale, words, measure]);
  return (
    <PlotSvg widthPx={scale.widthPx} heightPx={HEIGHT_PX} aria-hidden>
      <g transform={`translate(0 ${TOP_PX})`}>
        <path className={styles.unsure} d={bars.unsure} />
        <path className={styles.sure} d={bars.sure} />
      </g>
      <path className={styles.base} d={`M0 ${BASE_PX + 0.5}H${scale.widthPx}`} />
      {axis.labels.map((label) => (
        <text key={`${label.day} ${label.x}`} className={styles.label} x={label.x - 4} y="54">
          {[label.quiet, label.strong].filter(Boolean).join(' ')}
        </text>
      ))}
    </PlotSvg>
  );
});
