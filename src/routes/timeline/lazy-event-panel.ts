import { fetchFurtherMessages } from '#src/i18n/further-messages.ts';
import { withFurtherTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';

/** The panel of an event, with its texts: fetched when one is about to be selected. */
export const LazyEventPanel = lazyPart(async () => {
  const [{ EventPanel }] = await Promise.all([import('./EventPanel.tsx'), fetchFurtherMessages()]);
  return withFurtherTexts(EventPanel);
});
