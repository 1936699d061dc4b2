import { useEffect, useState } from 'react';
import type { EventSet } from '#src/domain/event-set.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';

/** How long after the last movement marks take the place of bars. */
const REST_MS = 120;

/**
 * Whether lanes have bars: where marks would be too many, and from there on until the window rests,
 * since hundreds of marks are not made within a frame. Other events are drawn as they are at once.
 */
export function useHeldBars(isMany: boolean, { rows }: EventSet, scale: TimeScale): boolean {
  const [heldFor, setHeldFor] = useState<Uint32Array | null>(null);
  // The same events when their words come.
  if (isMany && heldFor !== rows) setHeldFor(rows);
  const isHeld = !isMany && heldFor === rows;
  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => setHeldFor(null), REST_MS);
    return () => clearTimeout(timer);
  }, [isHeld, scale]);
  return isMany || isHeld;
}
