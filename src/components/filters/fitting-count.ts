/** Widths in pixels of a row of chips: those that may go, those that stay, and the button for the rest. */
type RowWidths = {
  available: number;
  chips: readonly number[];
  fixed: readonly number[];
  gap: number;
  more: number;
};

/** How many chips, from the first, fit into the row; where some do not, the button must fit too. */
export function fittingCount({ available, chips, fixed, gap, more }: RowWidths): number {
  const wide = (width: number) => (width > 0 ? width + gap : 0);
  const room = available + gap - fixed.reduce((sum, width) => sum + wide(width), 0);
  const all = chips.reduce((sum, width) => sum + wide(width), 0);
  if (all <= room) return chips.length;
  let used = wide(more);
  let count = 0;
  for (const width of chips) {
    used += wide(width);
    if (used > room) break;
    count++;
  }
  return count;
}
