import type { CSSProperties } from 'react';

type Box = { left: number; right: number; top: number; bottom: number };

/** Space around a popover, in pixels: to its trigger, to the edges of the window. */
const GAP = 4;
const MARGIN = 8;

/**
 * Where a popover of unknown size goes, in pixels of the window: under its trigger or, where
 * there is more room, above it; flush with the side of the trigger that is nearer to its edge.
 */
export function popoverPlace(
  trigger: Box,
  window: { width: number; height: number },
): CSSProperties {
  const below = window.height - trigger.bottom - GAP - MARGIN;
  const above = trigger.top - GAP - MARGIN;
  const goesBelow = below >= Math.min(above, window.height / 2);
  const startsLeft = trigger.left <= window.width - trigger.right;
  const inset = Math.max(MARGIN, startsLeft ? trigger.left : window.width - trigger.right);
  const level = goesBelow
    ? { top: trigger.bottom + GAP, bottom: 'auto', maxHeight: below }
    : { bottom: window.height - trigger.top + GAP, top: 'auto', maxHeight: above };
  return {
    ...level,
    left: startsLeft ? inset : 'auto',
    right: startsLeft ? 'auto' : inset,
    maxWidth: window.width - inset - MARGIN,
  };
}
