import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** A comparison on paper: with the code of what shows it on the screen. */
export const LazyPrintedComparison = lazyPart(() =>
  withTexts(async () => (await import('./comparison-parts.ts')).comparisonParts.PrintedComparison),
);
