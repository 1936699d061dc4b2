import { useMemo } from 'react';
import type { Day } from '#src/domain/day.ts';
import { truncate, type MeasureText } from '#src/domain/text-width.ts';
import { xOf, type TimeScale } from '#src/domain/time-scale.ts';
import { PlotSvg } from './PlotSvg.tsx';
import styles from './SourceRail.module.css';

export const RAIL_HEIGHT_PX = 20;
const INDENT_PX = 9;
/** Of each tick, which the label leaves in view. */
const FOOT_PX = 3;
/** Ticks nearer to each other than this are not told apart. */
const LEAST_GAP_PX = 2;

/**
 * A tick where the day of each dated source ends, and the name of the latest. Right of that
 * nothing is confirmed by a dated source.
 */
export function SourceRail({
  scale,
  sourceDays,
  latestLabel,
  measure,
}: {
  scale: TimeScale;
  /** Days of the dated articles. */
  sourceDays: readonly Day[];
  latestLabel: string;
  measure: MeasureText;
}) {
  const ticks = useMemo(() => ticksOf(scale, sourceDays), [scale, sourceDays]);
  const horizon = horizonX(scale, sourceDays);
  return (
    <PlotSvg widthPx={scale.widthPx} heightPx={RAIL_HEIGHT_PX} role="img" aria-label={latestLabel}>
      <path className={styles.tick} d={ticks} />
      {horizon !== null && (
        <RailLabel text={latestLabel} horizon={horizon} widthPx={scale.widthPx} measure={measure} />
      )}
    </PlotSvg>
  );
}

/** All ticks in view as one path; of those that would lie on one another, one. */
function ticksOf(scale: TimeScale, sourceDays: readonly Day[]): string {
  const drawn = new Set<number>();
  let path = '';
  for (const day of sourceDays) {
    const x = xOf(scale, day + 1);
    const place = Math.round(x / LEAST_GAP_PX);
    if (x < -LEAST_GAP_PX || x > scale.widthPx + LEAST_GAP_PX || drawn.has(place)) continue;
    drawn.add(place);
    path += `M${x - 4} 4h8l-3.25 5V${RAIL_HEIGHT_PX}h-1.5V9z`;
  }
  return path;
}

/** Where the last day of dated sources ends; null when no source is dated. */
export function horizonX(scale: TimeScale, sourceDays: readonly Day[]): number | null {
  return sourceDays.length === 0 ? null : xOf(scale, latestOf(sourceDays) + 1);
}

function latestOf(days: readonly Day[]): Day {
  return days.reduce((latest, day) => Math.max(latest, day), -Infinity);
}

/** On a ground of its own, since ticks may be many. Right of the horizon; left of it where there is no room; at the edge beyond which it lies. */
function RailLabel({
  text,
  horizon,
  widthPx,
  measure,
}: {
  text: string;
  horizon: number;
  widthPx: number;
  measure: MeasureText;
}) {
  const pointed = horizon < 0 ? `← ${text}` : horizon > widthPx ? `${text} →` : text;
  const labelPx = measure(pointed, 'micro');
  const right = Math.max(horizon, 0) + INDENT_PX;
  const left = Math.min(horizon, widthPx) - INDENT_PX;
  const isRight = right + labelPx <= widthPx || widthPx - right > left;
  const shown = truncate(pointed, isRight ? widthPx - right : left, 'micro', measure);
  const shownPx = measure(shown, 'micro');
  const x = isRight ? right : left - shownPx;
  return (
    <>
      <rect
        className={styles.ground}
        x={x - 3}
        width={shownPx + 6}
        height={RAIL_HEIGHT_PX - FOOT_PX}
      />
      <text className={styles.label} x={x} y="14">
        {shown}
      </text>
    </>
  );
}
