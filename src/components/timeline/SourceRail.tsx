import type { Day } from '#src/domain/day.ts';
import { truncate, type MeasureText } from '#src/domain/text-width.ts';
import { xOf, type TimeScale } from '#src/domain/time-scale.ts';
import { PlotSvg } from './PlotSvg.tsx';
import styles from './SourceRail.module.css';

export const RAIL_HEIGHT_PX = 20;
const INDENT_PX = 9;

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
  const ends = [...new Set(sourceDays)].map((day) => xOf(scale, day + 1));
  const horizon = horizonX(scale, sourceDays);
  return (
    <PlotSvg widthPx={scale.widthPx} heightPx={RAIL_HEIGHT_PX} role="img" aria-label={latestLabel}>
      {ends.map((x) => (
        <path
          key={x}
          className={styles.tick}
          d={`M${x - 4} 4h8l-3.25 5V${RAIL_HEIGHT_PX}h-1.5V9z`}
        />
      ))}
      {horizon !== null && (
        <RailLabel text={latestLabel} horizon={horizon} widthPx={scale.widthPx} measure={measure} />
      )}
    </PlotSvg>
  );
}

/** Where the last day of dated sources ends; null when no source is dated. */
export function horizonX(scale: TimeScale, sourceDays: readonly Day[]): number | null {
  return sourceDays.length === 0 ? null : xOf(scale, Math.max(...sourceDays) + 1);
}

/** Right of the horizon; left of it where there is no room; at the edge beyond which it lies. */
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
  const roomPx = isRight ? widthPx - right : left;
  return (
    <text
      className={styles.label}
      x={isRight ? right : left}
      y="14"
      textAnchor={isRight ? 'start' : 'end'}
    >
      {truncate(pointed, roomPx, 'micro', measure)}
    </text>
  );
}
