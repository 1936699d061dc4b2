import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** What begins and changes a comparison: in the popover of a chip. */
export const LazyComparisonEditor = lazyPart(() =>
  withTexts(async () => (await import('./ComparisonEditor.tsx')).ComparisonEditor),
);
