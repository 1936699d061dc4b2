/**
 * A note beside a text, in pixels: where its quote stands, how high the note is, and how high it
 * still is when it is folded to its first line.
 */
export type NoteBox = { id: string; anchorPx: number; heightPx: number; foldedPx: number };

/** Where a note stands; `heightPx` is given where it is folded. */
export type NotePlace = { topPx: number; heightPx: number | null };

/**
 * Places notes beside their quotes, in order, pushing each down as far as the one above needs.
 * The active note stands exactly at its quote: those above it move up instead, and where they are
 * too many for the room above, as many as it takes are folded, the farthest first.
 */
export function placeNotes(
  boxes: readonly NoteBox[],
  gapPx: number,
  activeId: string | null = null,
): Map<string, NotePlace> {
  const sorted = boxes.toSorted((a, b) => a.anchorPx - b.anchorPx);
  const active = sorted.findIndex((box) => box.id === activeId);
  const heights = foldAbove(sorted, gapPx, active);
  const tops = pushDown(sorted, heights, gapPx);
  const activeBox = sorted[active];
  if (activeBox) pullUp(sorted, heights, tops, { active, gapPx });
  return new Map(
    sorted.map((box, row) => {
      const heightPx = heights[row] ?? 0;
      return [
        box.id,
        { topPx: tops[row] ?? 0, heightPx: heightPx < box.heightPx ? heightPx : null },
      ];
    }),
  );
}

/** Heights of the notes, those above the active one folded as far as they lack room. */
function foldAbove(sorted: readonly NoteBox[], gapPx: number, active: number): number[] {
  const above = sorted.slice(0, Math.max(0, active));
  const neededPx = above.reduce((sum, box) => sum + box.heightPx + gapPx, 0);
  let lackingPx = neededPx - (sorted[active]?.anchorPx ?? neededPx);
  return sorted.map(({ heightPx, foldedPx }, row) => {
    if (lackingPx <= 0 || row >= active || foldedPx >= heightPx) return heightPx;
    lackingPx -= heightPx - foldedPx;
    return foldedPx;
  });
}

function pushDown(
  sorted: readonly NoteBox[],
  heights: readonly number[],
  gapPx: number,
  from = 0,
): number[] {
  let free = from;
  return sorted.map((box, row) => {
    const top = Math.max(box.anchorPx, free);
    free = top + (heights[row] ?? 0) + gapPx;
    return top;
  });
}

/** Moves the active note to its quote, and what stands in its way up, as far as there is room. */
function pullUp(
  sorted: readonly NoteBox[],
  heights: readonly number[],
  tops: number[],
  { active, gapPx }: { active: number; gapPx: number },
): void {
  const abovePx = heights.slice(0, active).reduce((sum, heightPx) => sum + heightPx + gapPx, 0);
  tops[active] = Math.max(sorted[active]?.anchorPx ?? 0, abovePx);
  for (let row = active - 1; row >= 0; row -= 1) {
    const limit = (tops[row + 1] ?? 0) - gapPx - (heights[row] ?? 0);
    tops[row] = Math.min(tops[row] ?? 0, limit);
  }
  const free = (tops[active] ?? 0) + (heights[active] ?? 0) + gapPx;
  const below = pushDown(sorted.slice(active + 1), heights.slice(active + 1), gapPx, free);
  tops.splice(active + 1, below.length, ...below);
}
