import { usePreference } from '#src/ui/preference.ts';
import { createRootChoice } from '#src/ui/root-choice.ts';

/** What `--row` is in pixels, at a root text size of 16 and not on a phone. */
const ROW_PX = { comfortable: 40, normal: 32, compact: 24 };

/** How high rows are: `--row` of the tokens goes by it. */
export const densityChoice = createRootChoice(
  'density',
  ['comfortable', 'normal', 'compact'],
  'normal',
);

/** Height of a row in pixels at a root text size of 16, for lists that calculate with it. */
export function useRowPx(): number {
  return ROW_PX[usePreference(densityChoice)[0]];
}
