import { estimateText } from './text-width.ts';

/** What the second line of a cell says: when or how, and how many quotes of how many sources. */
export type CellLine = { when: string; counts: string };

/** What else stands beside or around that line, in pixels at a root text size of 16. */
const AROUND = 42;
const SINGLE_SOURCE = 12;
/** A date that only the name of the cell tells. */
const NO_ROOM = '…';
/** Numbers stand in bold. */
const BOLD = 1.05;

/**
 * The longest of the forms that have room, so that none is ever cut: rather a shorter date than a
 * number less, rather that than no date. Where none has room a sign says that there is one.
 * @param whens from the longest, which says most, to the shortest
 * @param counts the same, of at least one
 * @param widthPx of the cell, at a root text size of 16
 */
export function cellLine(
  whens: readonly string[],
  counts: readonly string[],
  hasSingleSource: boolean,
  widthPx: number,
): CellLine {
  const marks = AROUND + (hasSingleSource ? SINGLE_SOURCE : 0);
  for (const count of counts) {
    const room = widthPx - marks - widthOf(count) * BOLD;
    for (const when of whens) if (widthOf(when) <= room) return { when, counts: count };
  }
  return { when: NO_ROOM, counts: counts.at(-1) ?? '' };
}

const known = new Map<string, number>();
/** Dates repeat from cell to cell; those of a whole century are fewer. */
const MOST_KNOWN = 40_000;

/** Digits are all as wide as the widest; the signs of bounds are as wide as these. */
function widthOf(text: string): number {
  const width = known.get(text);
  if (width !== undefined) return width;
  const measured = estimateText(text.replace(/\d/g, '0').replace(/[≤≥]/g, '<'), 'micro');
  if (known.size < MOST_KNOWN) known.set(text, measured);
  return measured;
}
