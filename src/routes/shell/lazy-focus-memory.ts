import { lazyPart } from '#src/ui/lazy-part.ts';

/** Needed from the first change of page on: it comes with the code of the other page. */
export const LazyFocusMemory = lazyPart(
  async () => (await import('./FocusMemory.tsx')).FocusMemory,
);
