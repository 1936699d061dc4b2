import { createContext } from 'react';
import type { TimeWindow } from '#src/domain/time-window.ts';

/** What the timeline shows now, for those of its parts that compare with it; null: there is none. */
export const ShownWindow = createContext<TimeWindow | null>(null);
