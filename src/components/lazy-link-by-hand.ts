import { lazyPart } from '#src/ui/lazy-part.ts';

/** A link to copy by hand, for browsers that refuse. */
export const LazyLinkByHand = lazyPart(async () => (await import('./LinkByHand.tsx')).LinkByHand);
