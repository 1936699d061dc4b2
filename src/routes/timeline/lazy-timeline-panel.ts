import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** The panel of an event, or of the summary: fetched when one is about to be opened. */
export const LazyTimelinePanel = lazyPart(() =>
  withTexts(async () => (await import('./TimelinePanel.tsx')).TimelinePanel),
);
