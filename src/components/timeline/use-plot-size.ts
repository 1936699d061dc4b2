import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * Size of a plot: its width in pixels at a root text size of 16, the unit of all its geometry,
 * and how many pixels of the screen one of these is.
 */
export type PlotSize = { widthPx: number; zoom: number };

/** On the server, and before the first measurement. */
const UNMEASURED: PlotSize = { widthPx: 846, zoom: 1 };

/** Measures the width of an element, and again whenever it or the root text size changes. */
export function usePlotSize(element: RefObject<HTMLElement | null>): PlotSize {
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const plot = element.current;
    if (!plot) return;
    const measure = () => setSize((before) => measuredSize(plot, before));
    measure();
    // jsdom lays nothing out.
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(plot);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

function measuredSize(plot: HTMLElement, before: PlotSize): PlotSize {
  const zoom = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const widthPx = plot.getBoundingClientRect().width / zoom;
  if (widthPx <= 0) return before;
  return widthPx === before.widthPx && zoom === before.zoom ? before : { widthPx, zoom };
}
