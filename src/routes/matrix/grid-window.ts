import { lowerBound } from '#src/domain/lower-bound.ts';
import type { GridGroup, GridLine } from './grid-lines.ts';

/** Of a list of lines or columns: from `first` up to, and without, `end`. */
export type Span = { first: number; end: number };

/** Which lines and columns of the grid exist. */
export type GridWindow = { lines: Span; columns: Span };

/** A line that exists, with the room above it that those left undrawn take, in px. */
export type DrawnLine = GridLine & { gapPx: number };

export type DrawnGroup = Omit<GridGroup, 'lines'> & {
  headingGapPx: number;
  lines: readonly DrawnLine[];
  /** The group begins below; room that undrawn lines take at the end of the grid, in px. */
  restPx: number;
};

/** Where lines begin, in px below the header; one more says where the last one ends. */
export function lineTops(
  groups: readonly GridGroup[],
  { rowPx, headingPx }: { rowPx: number; headingPx: number },
): readonly number[] {
  const tops = [0];
  let bottom = 0;
  for (const { headingRow, lines } of groups) {
    if (headingRow !== null) tops.push((bottom += headingPx));
    for (let i = 0; i < lines.length; i += 1) tops.push((bottom += rowPx));
  }
  return tops;
}

/** The lines that reach into a stretch of the grid. */
export function linesBetween(tops: readonly number[], fromPx: number, toPx: number): Span {
  return { first: Math.max(0, lowerBound(tops, fromPx) - 1), end: lowerBound(tops, toPx) };
}

/** The columns, all of one width, that reach into a stretch of the grid right of the names. */
export function columnsBetween(fromPx: number, toPx: number, columnPx: number): Span {
  return {
    first: Math.max(0, Math.floor(fromPx / columnPx)),
    end: Math.max(0, Math.ceil(toPx / columnPx)),
  };
}

/**
 * The groups with the lines that exist: those of the span, and the pinned ones, wherever they are.
 * A group that has any has its heading.
 * @param pinned places of rows, as the keys count them
 */
export function drawnGroups(
  groups: readonly GridGroup[],
  tops: readonly number[],
  span: Span,
  pinned: readonly number[],
): DrawnGroup[] {
  let bottomPx = 0;
  const gapBefore = (ariaRow: number) => {
    const gapPx = topOf(tops, ariaRow) - bottomPx;
    bottomPx = topOf(tops, ariaRow + 1);
    return gapPx;
  };
  const isInSpan = (ariaRow: number) => {
    const line = ariaRow - FIRST_ARIA_ROW;
    return line >= span.first && line < span.end;
  };
  const drawn: DrawnGroup[] = [];
  for (const group of groups) {
    const lines = group.lines.filter(
      ({ ariaRow, position }) => isInSpan(ariaRow) || pinned.includes(position),
    );
    const { headingRow } = group;
    if (lines.length === 0 && !(headingRow !== null && isInSpan(headingRow))) continue;
    drawn.push({
      ...group,
      headingGapPx: headingRow === null ? 0 : gapBefore(headingRow),
      lines: lines.map((line) => ({ ...line, gapPx: gapBefore(line.ariaRow) })),
      restPx: 0,
    });
  }
  const last = drawn.at(-1);
  if (last) last.restPx = (tops.at(-1) ?? 0) - bottomPx;
  return drawn;
}

/** Those columns of a row that exist, ascending: those of the span, and the pinned ones. */
export function drawnColumns(
  count: number,
  span: Span,
  pinned: readonly (number | null)[],
): number[] {
  const end = Math.min(span.end, count);
  const inside = Array.from({ length: Math.max(0, end - span.first) }, (_, i) => span.first + i);
  const others = pinned.filter(
    (column): column is number =>
      column !== null && column >= 0 && column < count && !inside.includes(column),
  );
  return others.length === 0
    ? inside
    : [...new Set([...inside, ...others])].toSorted((a, b) => a - b);
}

/** The header is row 1 when read out. */
const FIRST_ARIA_ROW = 2;

function topOf(tops: readonly number[], ariaRow: number): number {
  return tops[ariaRow - FIRST_ARIA_ROW] ?? 0;
}
