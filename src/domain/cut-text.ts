import type { TextRange } from './fold.ts';

/** A piece of a text, verbatim, and where it stands there. */
export type Piece = TextRange & { text: string };

/** Cuts a text wherever a range begins or ends. The pieces joined are the text to the letter. */
export function cutText(text: string, ranges: readonly TextRange[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of ranges) {
    for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  return points
    .slice(1)
    .map((end, i) => ({ start: points[i] ?? 0, end, text: text.slice(points[i], end) }));
}

/** The range that holds a piece, of those that the text was cut at. */
export function holder<T extends TextRange>(piece: TextRange, ranges: readonly T[]): T | undefined {
  return ranges.find(({ start, end }) => start <= piece.start && piece.end <= end);
}

/** Ranges of a whole, as ranges of the part of it that begins at an offset. */
export function shifted<T extends TextRange>(ranges: readonly T[], offset: number): T[] {
  return ranges.map((range) => ({
    ...range,
    start: range.start - offset,
    end: range.end - offset,
  }));
}
