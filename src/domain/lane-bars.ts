import type { Density } from './density.ts';
import { xOf, type TimeScale } from './time-scale.ts';
import { LEAST_SPAN_DAYS, type TimeWindow } from './time-window.ts';

/** Bars as SVG paths, standing on y = height; `peak` is where they are highest. */
export type Bars = {
  sure: string;
  unsure: string;
  peak: { x: number; count: number } | null;
};

/** Between two bars. */
const GAP_PX = 1;
const LEAST_WIDTH_PX = 1;

/**
 * How high a count is drawn, as a share of the highest: as it is, or its square root, by which one
 * event is still seen beside a thousand.
 */
export type HeightOf = (share: number) => number;
export const linear: HeightOf = (share) => share;
export const root: HeightOf = Math.sqrt;

/** Draws a density: what is sure from the base up, what is uncertain on top of it. */
export function barsOf(
  { edges, sure, unsure }: Density,
  scale: TimeScale,
  heightPx: number,
  most: number,
  heightOf: HeightOf,
): Bars {
  const bars: Bars = { sure: '', unsure: '', peak: null };
  for (let bin = 0; bin < sure.length; bin += 1) {
    const x0 = Math.max(0, xOf(scale, edges[bin] ?? 0));
    const x1 = Math.min(scale.widthPx, xOf(scale, edges[bin + 1] ?? 0));
    const widthPx = Math.max(LEAST_WIDTH_PX, x1 - x0 - GAP_PX);
    const total = totalAt({ edges, sure, unsure }, bin);
    const perEvent = total > 0 ? (heightOf(total / most) * heightPx) / total : 0;
    const surePx = (sure[bin] ?? 0) * perEvent;
    const unsurePx = (unsure[bin] ?? 0) * perEvent;
    bars.sure += bar(x0, heightPx, widthPx, surePx);
    bars.unsure += bar(x0, heightPx - surePx, widthPx, unsurePx);
    if (total > (bars.peak?.count ?? 0)) bars.peak = { x: (x0 + x1) / 2, count: total };
  }
  return bars;
}

/** Bins that stand for an event or more, by number; where none does, the highest. */
export function fullBins(density: Density): number[] {
  const least = Math.min(HALF, mostInOneBin(density));
  return [...density.sure.keys()].filter((bin) => totalAt(density, bin) >= (least || HALF));
}

/** The days of a bin, with as many around as a window needs at least: what pressing its bar leads to. */
export function windowOfBin({ edges }: Pick<Density, 'edges'>, bin: number): TimeWindow {
  const [from = 0, to = 0] = edges.slice(bin, bin + 2);
  const spare = Math.max(0, LEAST_SPAN_DAYS - (to - from)) / 2;
  return { from: from - spare, to: to + spare };
}

/** Rounded, one event. */
const HALF = 0.5;

/** The highest total of any bin. */
export function mostInOneBin(density: Density): number {
  return density.sure.reduce((most, _, bin) => Math.max(most, totalAt(density, bin)), 0);
}

/** The highest total of any bin of lanes that have bars; 0 where none has. */
export function mostInLanes(lanes: readonly { bars: Density | null }[]): number {
  return lanes.reduce((most, { bars }) => Math.max(most, bars ? mostInOneBin(bars) : 0), 0);
}

/** Events in a bin, those of uncertain date by their share. */
export function totalAt({ sure, unsure }: Density, bin: number): number {
  return (sure[bin] ?? 0) + (unsure[bin] ?? 0);
}

function bar(x: number, base: number, width: number, height: number): string {
  if (height < 0.05) return '';
  return `M${round(x)} ${round(base)}v${-round(height)}h${round(width)}v${round(height)}z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
