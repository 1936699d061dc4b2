import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Where nothing is laid out, on the server for one, as if this much of the list were in view. */
const UNMEASURED_PX = 640;
/** Rows that exist above and below what is in view. */
const SPARE_ROWS = 6;

/** From the first row that exists up to, and without, `end`. */
export type RowWindow = { first: number; end: number };

/**
 * The rows of a list in view, and some on both sides, where all are equally high and a head of
 * that height sticks to the top.
 */
export function rowsInView(scrolledPx: number, heightPx: number, rowPx: number): RowWindow {
  const first = Math.floor(scrolledPx / rowPx) - SPARE_ROWS;
  const end = Math.ceil((scrolledPx + heightPx) / rowPx) - 1 + SPARE_ROWS;
  return { first: Math.max(0, first), end: Math.max(0, end) };
}

/** How far a list must be scrolled to show a row below its head; as it is, where it shows it. */
export function scrollToShow(
  row: number,
  { scrolledPx, heightPx, rowPx }: { scrolledPx: number; heightPx: number; rowPx: number },
): number {
  const most = row * rowPx;
  const least = (row + 2) * rowPx - heightPx;
  return Math.min(Math.max(scrolledPx, least), most);
}

/** Which rows of a long list have to exist, and a way to bring one of them into view. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { rowPx, count }: { rowPx: number; count: number },
): RowWindow & { show: (row: number) => void } {
  const [rows, setRows] = useState(() => rowsInView(0, UNMEASURED_PX, rowPx));
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const look = () => setRows((now) => sameOr(now, rowsOf(list, rowPx)));
    // At once: the next picture must not have a gap.
    const onScroll = () => flushSync(look);
    const observer = new ResizeObserver(look);
    observer.observe(list);
    list.addEventListener('scroll', onScroll, { passive: true });
    // With fewer rows the browser has scrolled back by itself.
    look();
    return () => {
      observer.disconnect();
      list.removeEventListener('scroll', onScroll);
    };
  }, [scroller, rowPx, count]);
  const show = (row: number) => {
    const list = scroller.current;
    if (!list) return;
    const at = { scrolledPx: list.scrollTop, heightPx: heightOf(list), rowPx };
    list.scrollTop = scrollToShow(row, at);
    setRows(rowsOf(list, rowPx));
  };
  return { ...rows, show };
}

function rowsOf(list: HTMLElement, rowPx: number): RowWindow {
  return rowsInView(list.scrollTop, heightOf(list), rowPx);
}

function heightOf(list: HTMLElement): number {
  return list.clientHeight || UNMEASURED_PX;
}

function sameOr(now: RowWindow, next: RowWindow): RowWindow {
  return now.first === next.first && now.end === next.end ? now : next;
}
