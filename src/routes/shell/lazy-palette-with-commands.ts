import { lazyPart } from '#src/ui/lazy-part.ts';

/** Fetched with the palette. */
export const LazyPaletteWithCommands = lazyPart(
  async () => (await import('./PaletteWithCommands.tsx')).PaletteWithCommands,
);
