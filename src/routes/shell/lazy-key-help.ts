import { fetchFurtherMessages } from '#src/i18n/further-messages.ts';
import { withFurtherTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** The list of keys, with its texts: fetched when asked for. */
export const LazyKeyHelp = lazyPart(async () => {
  const [{ KeyHelp }] = await Promise.all([import('./KeyHelp.tsx'), fetchFurtherMessages()]);
  return withFurtherTexts(KeyHelp);
});
