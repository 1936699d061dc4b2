import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** What there is to say of the data: it comes with any screen but the first, or at leisure. */
export const LazyDataNotices = lazyPart(() =>
  withTexts(async () => (await import('./DataNotices.tsx')).DataNotices),
);
