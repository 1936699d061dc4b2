import type { LaneMark } from '#src/domain/timeline-lanes.ts';
import { rowMiddlePx } from './lane-geometry.ts';
import styles from './HorizonGaps.module.css';

const HALF_GAP_PX = 12;

/** Stops the line of the horizon, which lies behind the lanes, where a mark or a label crosses it. */
export function HorizonGaps({
  marks,
  horizon,
}: {
  marks: readonly LaneMark[];
  horizon: number | null;
}) {
  const rows = marks.filter(({ placed }) => placed.crosses).map(({ row }) => row);
  if (horizon === null || rows.length === 0) return null;
  const gaps = rows.map(
    (row) => `M${horizon} ${rowMiddlePx(row) - HALF_GAP_PX}v${2 * HALF_GAP_PX}`,
  );
  return <path className={styles.gap} d={gaps.join('')} />;
}
