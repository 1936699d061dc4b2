/** A note beside a text: where its quote stands and how high the note is, in pixels. */
export type NoteBox = { id: string; anchorPx: number; heightPx: number };

/**
 * Places notes beside their quotes, in order, pushing each down as far as the one above needs.
 * The active note stands exactly at its quote: those above it move up instead, never above 0.
 * @returns the top of each note in pixels, by id
 */
export function placeNotes(
  boxes: readonly NoteBox[],
  gapPx: number,
  activeId: string | null = null,
): Map<string, number> {
  const sorted = boxes.toSorted((a, b) => a.anchorPx - b.anchorPx);
  const tops = pushDown(sorted, gapPx);
  const active = sorted.findIndex((box) => box.id === activeId);
  const activeBox = sorted[active];
  if (activeBox) pullUp(sorted, tops, active, gapPx);
  return new Map(sorted.map((box, row) => [box.id, tops[row] ?? 0]));
}

function pushDown(sorted: readonly NoteBox[], gapPx: number): number[] {
  let free = 0;
  return sorted.map((box) => {
    const top = Math.max(box.anchorPx, free);
    free = top + box.heightPx + gapPx;
    return top;
  });
}

/** Moves the active note to its quote, and up what stands in its way, as far as there is room. */
function pullUp(sorted: readonly NoteBox[], tops: number[], active: number, gapPx: number): void {
  const above = sorted.slice(0, active).reduce((sum, box) => sum + box.heightPx + gapPx, 0);
  tops[active] = Math.max(sorted[active]?.anchorPx ?? 0, above);
  for (let row = active - 1; row >= 0; row -= 1) {
    const limit = (tops[row + 1] ?? 0) - gapPx - (sorted[row]?.heightPx ?? 0);
    tops[row] = Math.min(tops[row] ?? 0, limit);
  }
  for (let row = active + 1; row < sorted.length; row += 1) {
    const free = (tops[row - 1] ?? 0) + (sorted[row - 1]?.heightPx ?? 0) + gapPx;
    tops[row] = Math.max(sorted[row]?.anchorPx ?? 0, free);
  }
}
