import { laneHeightPx } from '#src/components/timeline/lane-geometry.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';

/** What an A4 page on its side has room for within its margins of 10 mm, at 96 pixels an inch. */
const PAGE = { widthPx: 1046, heightPx: 718 };
/** What stands above and below the lanes: corpus, filters, link, axis and legend. */
const AROUND_PX = 230;
/** The head of each further set: name, axis and sources. */
const HEAD_PX = 80;
const GUTTER_PX = 150;
const UNDATED_PX = 144;
/** From the size of the screen down to the smallest that can be read: letters of 6 points. */
const ZOOMS = [1, 0.9, 0.8, 0.72, 0.66];

/** How lanes are drawn on paper: all shrunk by `zoom`, on a plot of `widthPx` before that. */
export type PrintSize = { zoom: number; widthPx: number };

/**
 * The largest size at which lanes fit on one page with what stands around them; the smallest where
 * none does, and then they go on to the next page.
 */
export function printSize(
  setsAt: (widthPx: number) => readonly (readonly LaneLayout[])[],
): PrintSize {
  const sizes = ZOOMS.map((zoom) => ({
    zoom,
    widthPx: Math.floor(PAGE.widthPx / zoom) - GUTTER_PX - UNDATED_PX,
  }));
  const fits = ({ zoom, widthPx }: PrintSize) => {
    const sets = setsAt(widthPx);
    const lanesPx = sets.flat().reduce((sum, lane) => sum + laneHeightPx(lane.rowCount) + 1, 0);
    return (AROUND_PX + (sets.length - 1) * HEAD_PX + lanesPx) * zoom <= PAGE.heightPx;
  };
  return sizes.find(fits) ?? (sizes.at(-1) as PrintSize);
}
