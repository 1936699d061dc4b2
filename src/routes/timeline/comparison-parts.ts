import { ComparisonChip } from '#src/components/comparing/ComparisonChip.tsx';
import { ComparedTimeline } from './ComparedTimeline.tsx';
import { PrintedComparison } from './PrintedComparison.tsx';

/** What shows a comparison: one file to fetch. */
export const comparisonParts = { ComparisonChip, ComparedTimeline, PrintedComparison };
