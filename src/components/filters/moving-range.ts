import { createContext } from 'react';
import type { DayRange } from '#src/domain/filters.ts';

/**
 * The range that a screen shows while it is being moved, ahead of the URL, for those of its parts
 * that say it; null: it goes back to all. Undefined: it stands where the URL says.
 */
export const MovingRange = createContext<DayRange | null | undefined>(undefined);
