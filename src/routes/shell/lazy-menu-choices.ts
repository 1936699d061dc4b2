import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** What the menus of the header hold: fetched at leisure, or when one is about to open. */
export const LazyMenuChoices = lazyPart(() =>
  withTexts(async () => (await import('./MenuChoices.tsx')).MenuChoices),
);
