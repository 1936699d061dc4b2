import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** What there is to say of a link: only for addresses that ask for something. */
export const LazyLinkNotices = lazyPart(() =>
  withTexts(async () => (await import('./LinkNotices.tsx')).LinkNotices),
);
