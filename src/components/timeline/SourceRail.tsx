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
  const labelPx = measure(latestLabel, 'micro');
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
      {horizon !== null && (
        <text className={styles.label} y="14" {...labelPlace(scale, sourceDays, labelPx)}>
          {horizon < 0
            ? `← ${latestLabel}`
            : horizon > scale.widthPx
              ? `${latestLabel} →`
              : latestLabel}
        </text>
      )}
    </PlotSvg>
  );
}

/** Where the last day of dated sources ends; null when no source is dated. */
export function horizonX(scale: TimeScale, sourceDays: readonly Day[]): number | null {
  return sourceDays.length === 0 ? null : xOf(scale, Math.max(...sourceDays) + 1);
}

/** Right of the latest day; left of it where there is no room; at the edge beyond which it lies. */
function labelPlace(
  scale: TimeScale,
  sourceDays: readonly Day[],
  labelPx: number,
): { x: number; textAnchor: 'start' | 'end' } {
  const latest = Math.max(...sourceDays);
  const left = xOf(scale, latest) - INDENT_PX;
  const right = Math.max(xOf(scale, latest + 1), 0) + INDENT_PX;
  if (right + labelPx <= scale.widthPx) return { x: right, textAnchor: 'start' };
  return { x: Math.min(left, scale.widthPx - INDENT_PX), textAnchor: 'end' };
}
