import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** The panel of an event: fetched when one is about to be selected. */
export const LazyEventPanel = lazyPart(() =>
  withTexts(async () => (await import('./EventPanel.tsx')).EventPanel),
);
