import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { MatrixView } from '#src/url/view-state.ts';
import type { GridGroup } from './grid-lines.ts';
import {
  columnsBetween,
  linesBetween,
  lineTops,
  type GridWindow,
  type Span,
} from './grid-window.ts';

/** So many cells are all there, which lets the browser find their words. */
const MOST_WHOLE = 1000;
/** So many cells are printed. */
const MOST_PRINTED = 12_000;
/** Beyond what is in view on each side; as if in view where nothing is laid out. */
const SPARE_PX = 96;
const UNMEASURED_PX = 1000;

type Sizes = { rowPx: number; headingPx: number; columnPx: number };

/** As the style sheet has them at the usual size of text, until they are measured. */
const USUAL: Readonly<Record<MatrixView, Sizes>> = {
  detailed: { rowPx: 45, headingPx: 31, columnPx: 120 },
  compact: { rowPx: 24, headingPx: 30, columnPx: 80 },
};

const ALL: Span = { first: 0, end: Infinity };

/**
 * Which lines and columns of the grid exist: all of a small one; of a large one what is in view and
 * a little around it; on paper as many as a sensible number of pages takes.
 */
export function useGridWindow(
  grid: RefObject<HTMLElement | null>,
  groups: readonly GridGroup[],
  columnCount: number,
  mode: MatrixView,
  isPrinting: boolean,
): GridWindow & { tops: readonly number[] } {
  const [sizes, setSizes] = useState(USUAL[mode]);
  const tops = useLineTops(groups, sizes);
  const [inView, setInView] = useState<GridWindow>(() => windowOf(null, tops, sizes));
  const rowCount = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const isWhole = rowCount * columnCount <= MOST_WHOLE;
  useLayoutEffect(() => {
    const element = grid.current;
    const scroller = element?.parentElement;
    if (!element || !scroller || isWhole) return;
    const look = () => setInView((now) => sameOr(now, windowOf(element, tops, sizes)));
    const measure = () => {
      setSizes((now) => sameSizesOr(now, sizesOf(element, now)));
      look();
    };
    // At once: the next picture must not have a gap.
    const onScroll = () => flushSync(look);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    observer.observe(element);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [grid, tops, sizes, isWhole, mode]);
  if (isWhole) return { lines: ALL, columns: ALL, tops };
  if (isPrinting) {
    const end = lineOf(groups, printedRows(rowCount, columnCount));
    return { lines: { first: 0, end }, columns: ALL, tops };
  }
  return { ...inView, tops };
}

/** The same array while as many lines stand in the same groups, so that nothing is measured anew. */
function useLineTops(groups: readonly GridGroup[], sizes: Sizes): readonly number[] {
  const shape = groups.map(({ headingRow, lines }) => `${headingRow} ${lines.length}`).join();
  // oxlint-disable-next-line react/exhaustive-deps -- the shape is all that counts of them
  return useMemo(() => lineTops(groups, sizes), [shape, sizes]);
}

/** So many rows are printed. */
export function printedRows(rows: number, columns: number): number {
  return Math.min(rows, Math.floor(MOST_PRINTED / Math.max(1, columns)));
}

function windowOf(grid: HTMLElement | null, tops: readonly number[], sizes: Sizes): GridWindow {
  const scroller = grid?.parentElement;
  const height = scroller?.clientHeight || UNMEASURED_PX;
  const width = scroller?.clientWidth || UNMEASURED_PX;
  const top = grid && scroller ? scroller.scrollTop - grid.offsetTop : 0;
  const left = scroller?.scrollLeft ?? 0;
  return {
    lines: linesBetween(tops, top - SPARE_PX, top + height + SPARE_PX),
    columns: columnsBetween(left - SPARE_PX, left + width, sizes.columnPx),
  };
}

/** Those that are laid out; the known ones for the others. */
function sizesOf(grid: HTMLElement, known: Sizes): Sizes {
  const height = (selector: string) => grid.querySelector(selector)?.getBoundingClientRect().height;
  return {
    rowPx: height('[data-line="row"]') || known.rowPx,
    headingPx: height('[data-line="heading"]') || known.headingPx,
    columnPx:
      grid.querySelector('[role="columnheader"][aria-colindex="2"]')?.getBoundingClientRect()
        .width || known.columnPx,
  };
}

/** How many lines the first rows take, headings included. */
function lineOf(groups: readonly GridGroup[], rows: number): number {
  const last = groups.flatMap(({ lines }) => lines)[rows - 1];
  return last ? last.ariaRow - 1 : 0;
}

function sameOr(now: GridWindow, next: GridWindow): GridWindow {
  const lines = isSame(now.lines, next.lines) ? now.lines : next.lines;
  const columns = isSame(now.columns, next.columns) ? now.columns : next.columns;
  return lines === now.lines && columns === now.columns ? now : { lines, columns };
}

function sameSizesOr(now: Sizes, next: Sizes): Sizes {
  const isEqual =
    now.rowPx === next.rowPx && now.headingPx === next.headingPx && now.columnPx === next.columnPx;
  return isEqual ? now : next;
}

function isSame(a: Span, b: Span): boolean {
  return a.first === b.first && a.end === b.end;
}
