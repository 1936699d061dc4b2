import { useLayoutEffect, useState, type RefObject } from 'react';
import { DETAILED_CELL } from './use-cell-width.ts';

/** Least widths of the detailed view in rem: an actor's name, the end with a scroll bar. */
const NAME = 10.5;
const END = 1.5;

/**
 * Whether an element has room for the detailed view of so many columns. True until it is
 * measured, as on the server.
 */
export function useFits(element: RefObject<HTMLElement | null>, columns: number): boolean {
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observed = element.current;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = observed.getBoundingClientRect().width;
      setFits(room === 0 || room >= (NAME + columns * DETAILED_CELL + END) * rem);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element, columns]);
  return fits;
}
