import { lazyPart } from '#src/ui/lazy-part.ts';

/** The citations of an article: fetched when they are about to be asked for. */
export const LazyCitationDialog = lazyPart(
  async () => (await import('./CitationDialog.tsx')).CitationDialog,
);
