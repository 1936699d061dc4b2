import type { Span } from '#src/pipeline/problem.ts';

/** Above this share of edits, a passage is another one rather than a misquoted one. */
const FARTHEST = 0.4;

/**
 * The passage of a text that turns into the quote by the fewest edits of a character, widened to
 * whole words; null where none comes near (Sellers 1980, approximate matching).
 */
export function nearestPassage(text: string, quote: string): Span | null {
  const rows = quote.length;
  let costs = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Int32Array(rows + 1);
  let nearest: Span = { start: 0, end: 0 };
  let least = rows;
  for (let column = 1; column <= text.length; column += 1) {
    const nextCosts = new Int32Array(rows + 1);
    const nextStarts = new Int32Array(rows + 1);
    nextStarts[0] = column;
    for (let row = 1; row <= rows; row += 1) {
      const same = quote.charCodeAt(row - 1) === text.charCodeAt(column - 1);
      const diagonal = (costs[row - 1] ?? 0) + (same ? 0 : 1);
      const left = (costs[row] ?? 0) + 1;
      const above = (nextCosts[row - 1] ?? 0) + 1;
      const cost = Math.min(diagonal, left, above);
      nextCosts[row] = cost;
      nextStarts[row] =
        (cost === diagonal ? starts[row - 1] : cost === left ? starts[row] : nextStarts[row - 1]) ??
        0;
    }
    [costs, starts] = [nextCosts, nextStarts];
    if ((costs[rows] ?? rows) < least) {
      least = costs[rows] ?? rows;
      nearest = { start: starts[rows] ?? 0, end: column };
    }
  }
  return least <= rows * FARTHEST ? wholeWords(text, nearest) : null;
}

function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (/\s/.test(text.charAt(start)) && start < end) start += 1;
  while (/\s/.test(text.charAt(end - 1)) && start < end) end -= 1;
  while (start > 0 && /[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1))) start -= 1;
  while (end < text.length && /[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))) end += 1;
  return { start, end };
}
