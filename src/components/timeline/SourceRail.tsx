import type { Day } from '#src/domain/day.ts';
import type { MeasureText } from '#src/domain/text-width.ts';
import { xOf, type TimeScale } from '#src/domain/time-scale.ts';
import { PlotSvg } from './PlotSvg.tsx';
import styles from './SourceRail.module.css';

export const RAIL_HEIGHT_PX = 20;
const INDENT_PX = 9;
/** A day of a source is never narrower than this on the rail. */
const LEAST_TICK_PX = 3;

/**
 * The dated sources, each as wide as its day, and the name of the latest. Right of that nothing
 * is confirmed by a dated source.
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
  const days = [...new Set(sourceDays)].filter(
    (day) => xOf(scale, day + 1) > 0 && xOf(scale, day) < scale.widthPx,
  );
  const horizon = horizonX(scale, sourceDays);
  return (
    <PlotSvg widthPx={scale.widthPx} heightPx={RAIL_HEIGHT_PX} role="img" aria-label={latestLabel}>
      {days.map((day) => {
        const right = xOf(scale, day + 1);
        const width = Math.max(LEAST_TICK_PX, right - xOf(scale, day));
        return (
          <rect
            key={day}
            className={styles.tick}
            x={right - width}
            y="4"
            width={width}
            height="16"
          />
        );
      })}
      {horizon !== null && horizon >= 0 && horizon <= scale.widthPx && (
        <HorizonLabel x={horizon} label={latestLabel} widthPx={scale.widthPx} measure={measure} />
      )}
    </PlotSvg>
  );
}

/** Where the last day of dated sources ends; null when no source is dated. */
export function horizonX(scale: TimeScale, sourceDays: readonly Day[]): number | null {
  return sourceDays.length === 0 ? null : xOf(scale, Math.max(...sourceDays) + 1);
}

function HorizonLabel({
  x,
  label,
  widthPx,
  measure,
}: {
  x: number;
  label: string;
  widthPx: number;
  measure: MeasureText;
}) {
  const isRight = x + INDENT_PX + measure(label, 'micro') <= widthPx;
  return (
    <text
      className={styles.label}
      x={isRight ? x + INDENT_PX : x - INDENT_PX}
      y="14"
      textAnchor={isRight ? 'start' : 'end'}
    >
      {label}
    </text>
  );
}
