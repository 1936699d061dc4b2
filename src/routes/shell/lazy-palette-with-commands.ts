import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** Fetched with the palette. */
export const LazyPaletteWithCommands = lazyPart(() =>
  withTexts(async () => (await import('./PaletteWithCommands.tsx')).PaletteWithCommands),
);
