import { BarsNote } from './BarsNote.tsx';
import { LaneBarsCell } from './LaneBarsCell.tsx';
import { MoreLanes } from './MoreLanes.tsx';
import { UndatedCount } from './UndatedCount.tsx';
import { UndrawnEvents } from './UndrawnEvents.tsx';

/** What lanes need that hold, or are, too many for all to be drawn: one file to fetch. */
export const laneParts = { BarsNote, LaneBarsCell, MoreLanes, UndatedCount, UndrawnEvents };
