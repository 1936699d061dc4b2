/** Measures of a lane, in pixels at a root text size of 16. */
const ROW_PX = 28;
const PADDING_PX = 9;
const MARK_PX = 22;
/** Height of the bars of a lane that shows them instead of marks; above them is room for a number. */
export const BARS_PX = 24;

/** Height of a lane of so many rows. */
export function laneHeightPx(rowCount: number): number {
  return 2 * PADDING_PX + rowCount * ROW_PX - (ROW_PX - MARK_PX);
}

/** Between a row and the next, where nothing is drawn. */
export function rowEndPx(row: number): number {
  return PADDING_PX + (row + 1) * ROW_PX - (ROW_PX - MARK_PX) / 2;
}

/** Middle of a row. */
export function rowMiddlePx(row: number): number {
  return PADDING_PX + row * ROW_PX + MARK_PX / 2;
}
