import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** A link to copy by hand, for browsers that refuse. */
export const LazyLinkByHand = lazyPart(() =>
  withTexts(async () => (await import('./LinkByHand.tsx')).LinkByHand),
);
