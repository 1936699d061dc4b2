import type { DateMark } from './date-mark.ts';
import { xOf, type TimeScale } from './time-scale.ts';

/** Where a mark stands: its left and right edge, and whether it goes on beyond them, out of view. */
export type MarkBox = { x0: number; x1: number; cutLeft: boolean; cutRight: boolean };

/** Half the width of a disc or of the sign that stands for it. */
export const DISC_RADIUS_PX = 7;
/** How far the point of something still going on reaches beyond its last known day. */
export const POINT_PX = 8;
/** A bar is never narrower: its ends must be told apart. */
const LEAST_BAR_PX = 12;

/**
 * Edges of a mark in view, or null when none of its possible days is. A disc's box is its
 * diameter. The open side of a mark fades over `fadePx`, whatever the scale; where the known
 * bound is out of view, the fade stands at the edge beyond which it lies.
 *
 *     before   ░▒▓█]         after   [█▓▒░        within   [████]
 */
export function markBox(mark: DateMark, scale: TimeScale, fadePx: number): MarkBox | null {
  const { widthPx, window } = scale;
  const { min, max } = mark;
  if (min === null && max === null) return null;
  // By days: a pixel is a fraction, and may be off by a trifle where it should be the edge.
  if ((min ?? -Infinity) >= window.to || (max ?? Infinity) + 1 <= window.from) return null;
  const start = min === null ? null : xOf(scale, min);
  const end = max === null ? null : xOf(scale, max + 1);
  if (mark.geometry === 'day') return discBox(((start ?? 0) + (end ?? 0)) / 2, widthPx);
  const cutRight = max !== null && max + 1 > window.to;
  const edge = widthPx - tipOf(mark, { cutRight });
  const x0 = Math.max(0, start ?? Math.min(end ?? 0, edge) - fadePx);
  const x1 = Math.min(edge, end ?? Math.max(start ?? 0, 0) + fadePx);
  return { ...atLeast(x0, x1, edge), cutLeft: min !== null && min < window.from, cutRight };
}

/** Room that the mark itself takes to the right of its box. */
export function tipOf(mark: DateMark, { cutRight }: Pick<MarkBox, 'cutRight'>): number {
  return mark.right === 'point' && mark.geometry !== 'day' && !cutRight ? POINT_PX : 0;
}

function discBox(centre: number, widthPx: number): MarkBox {
  const x = Math.min(Math.max(centre, DISC_RADIUS_PX), widthPx - DISC_RADIUS_PX);
  return { x0: x - DISC_RADIUS_PX, x1: x + DISC_RADIUS_PX, cutLeft: false, cutRight: false };
}

function atLeast(x0: number, x1: number, widthPx: number): { x0: number; x1: number } {
  const missing = LEAST_BAR_PX - (x1 - x0);
  if (missing <= 0) return { x0, x1 };
  const left = Math.min(Math.max(0, x0 - missing / 2), widthPx - LEAST_BAR_PX);
  return { x0: left, x1: left + LEAST_BAR_PX };
}
