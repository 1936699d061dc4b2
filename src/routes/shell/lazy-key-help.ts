import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** The list of keys: fetched when asked for. */
export const LazyKeyHelp = lazyPart(() =>
  withTexts(async () => (await import('./KeyHelp.tsx')).KeyHelp),
);
