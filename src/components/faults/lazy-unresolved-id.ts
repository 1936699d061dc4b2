import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** For the first screen, where an id that is not in use is rare. */
export const LazyUnresolvedId = lazyPart(() =>
  withTexts(async () => (await import('./UnresolvedId.tsx')).UnresolvedId),
);
