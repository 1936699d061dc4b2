import { lazyPart } from '#src/ui/lazy-part.ts';

/** The card of the mark that is pointed at: fetched with the first pointer or focus on the lanes. */
export const LazyHoverCard = lazyPart(async () => (await import('./HoverCard.tsx')).HoverCard);
