import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** The timeline on paper: fetched at leisure, since a print waits for nothing. */
export const LazyTimelinePrint = lazyPart(() =>
  withTexts(async () => (await import('./TimelinePrint.tsx')).TimelinePrint),
);
