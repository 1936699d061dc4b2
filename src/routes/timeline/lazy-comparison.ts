import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

const parts = async () => (await import('./comparison-parts.ts')).comparisonParts;

/** The comparison as a sentence in the filter bar. */
export const LazyComparisonChip = lazyPart(() =>
  withTexts(async () => (await parts()).ComparisonChip),
);

/** The timeline beside another actor or period, on whatever screen. */
export const LazyComparedTimeline = lazyPart(() =>
  withTexts(async () => (await parts()).ComparedTimeline),
);
