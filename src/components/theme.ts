import { createRootChoice } from '#src/ui/root-choice.ts';

/** Colours and size of the page; `system` leaves them to the browser. */
export const themeChoice = createRootChoice(
  'theme',
  ['system', 'light', 'dark', 'projector'],
  'system',
);
