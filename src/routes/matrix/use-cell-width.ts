import { useLayoutEffect, useState, type RefObject } from 'react';

/** The least width of a cell of the detailed view, in rem; the style sheet has the same. */
export const DETAILED_CELL = 7.5;

/** A window that is drawn wider renders the cells anew no oftener than each so many pixels. */
const STEP = 4;

/**
 * How wide a cell of the grid is, in pixels at a root text size of 16, and never less than that.
 * As if it were the least until it is measured, and endless where nothing is laid out.
 */
export function useCellWidth(grid: RefObject<HTMLElement | null>, columns: number): number {
  const [width, setWidth] = useState(DETAILED_CELL * 16);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const measure = () => {
      const head = element.querySelector('[role="columnheader"][aria-colindex="2"]');
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const drawn = head?.getBoundingClientRect().width ?? 0;
      setWidth(drawn === 0 ? Infinity : Math.floor((drawn / rem) * (16 / STEP)) * STEP);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid, columns]);
  return width;
}
