import { useMemo } from 'react';
import type { Density } from '#src/domain/density.ts';
import { barsOf, root } from '#src/domain/lane-bars.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { BARS_PX } from './lane-geometry.ts';
import styles from './LaneBars.module.css';

/** Events by day, week or month as bars, dark where sure, pale where uncertain, on a root scale; the highest is numbered. */
export function LaneBars({
  density,
  scale,
  most,
  baseY,
}: {
  density: Density;
  scale: TimeScale;
  /** The count that is drawn full height, the same in all lanes. */
  most: number;
  /** Where the bars stand. */
  baseY: number;
}) {
  const bars = useMemo(() => barsOf(density, scale, BARS_PX, most, root), [density, scale, most]);
  const { peak } = bars;
  return (
    <g transform={`translate(0 ${baseY - BARS_PX})`}>
      <path className={styles.unsure} d={bars.unsure} />
      <path className={styles.sure} d={bars.sure} />
      {peak && peak.count >= 1 && (
        <text
          className={styles.peak}
          x={Math.min(peak.x + 6, scale.widthPx - 24)}
          y={BARS_PX - root(peak.count / most) * BARS_PX + 9}
        >
          {Math.round(peak.count)}
        </text>
      )}
    </g>
  );
}
