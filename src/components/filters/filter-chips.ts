import { FilterChip } from './FilterChip.tsx';
import { FittingChips } from './FittingChips.tsx';

/** What shows the filters in use: one file to fetch. */
export const filterChips = { FilterChip, FittingChips };
