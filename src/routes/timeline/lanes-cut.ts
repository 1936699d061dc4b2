import { rowEndPx } from '#src/components/timeline/lane-geometry.ts';

/** Where a lane begins and ends, in pixels of the screen from the top of the lanes' axis. */
export type LaneSpan = { top: number; bottom: number };

/** A cut at the end of a lane may leave this share of the height unused. */
const MOST_UNUSED = 0.2;

/**
 * The height at which lanes that are higher than `most` are cut: at the end of a lane, or where
 * that would leave much unused, between two rows of one. Null when all of them fit.
 * @param zoom pixels of the screen to a pixel at a root text size of 16
 */
export function lanesCut(lanes: readonly LaneSpan[], most: number, zoom: number): number | null {
  const last = lanes.at(-1);
  if (!last || last.bottom <= most) return null;
  const whole = lanes.findLast(({ bottom }) => bottom <= most)?.bottom ?? 0;
  if (whole >= most * (1 - MOST_UNUSED)) return whole;
  const { top } = lanes.find(({ bottom }) => bottom > most) ?? last;
  let cut = whole;
  for (let row = 0; top + rowEndPx(row) * zoom <= most; row += 1) cut = top + rowEndPx(row) * zoom;
  return cut;
}
