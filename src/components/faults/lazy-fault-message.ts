import { areFurtherMessagesHeld } from '#src/i18n/further-messages.ts';
import { withTexts } from '#src/i18n/FurtherTexts.tsx';
import { lazyPart } from '#src/ui/lazy-part.ts';
import type { FaultMessageProps } from './FaultMessage.tsx';
import { PlainFault } from './PlainFault.tsx';

/** What says what failed; where that cannot be fetched either, words that were there from the start. */
export const LazyFaultMessage = lazyPart<FaultMessageProps>(async () => {
  try {
    const Message = await withTexts(async () => (await import('./FaultMessage.tsx')).FaultMessage);
    return areFurtherMessagesHeld() ? Message : PlainFault;
  } catch {
    return PlainFault;
  }
});
