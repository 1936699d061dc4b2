import { useMemo } from 'react';
import { binOfWindow, type Density } from '#src/domain/density.ts';
import { barsOf, root, type Bars } from '#src/domain/lane-bars.ts';
import { estimateText } from '#src/domain/text-width.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { clamp } from '#src/domain/time-window.ts';
import { BARS_PX } from './lane-geometry.ts';
import { usePeakWords } from './use-peak-words.ts';
import styles from './LaneBars.module.css';

/** From a bar to the number above it. */
const FOOT_PX = 2;

/** Events by day, week or month as bars, dark where sure, pale where uncertain, on a root scale; above the highest stands its number. */
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
  const words = usePeakWords();
  return (
    <g transform={`translate(0 ${baseY - BARS_PX})`}>
      <path className={styles.unsure} d={bars.unsure} />
      <path className={styles.sure} d={bars.sure} />
      {peak && peak.count >= 1 && (
        <PeakNumber
          {...{ peak, most }}
          widthPx={scale.widthPx}
          title={words(density, binOfWindow(scale.window))}
        />
      )}
    </g>
  );
}

/** Centred on the bar, so that it is seen which one it is, and above its neighbours, which are lower. */
function PeakNumber({
  peak,
  most,
  widthPx,
  title,
}: {
  peak: NonNullable<Bars['peak']>;
  most: number;
  widthPx: number;
  /** Of which days it is. */
  title: string;
}) {
  const words = String(Math.round(peak.count));
  const halfPx = estimateText(words, 'micro') / 2 + 1;
  return (
    <text
      data-peak
      className={styles.peak}
      textAnchor="middle"
      x={clamp(peak.x, halfPx, widthPx - halfPx)}
      y={BARS_PX - root(peak.count / most) * BARS_PX - FOOT_PX}
    >
      <title>{title}</title>
      {words}
    </text>
  );
}
