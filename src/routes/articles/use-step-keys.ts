import { useSingleKeys } from '#src/ui/use-single-keys.ts';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';

/** J and K go to the next and the previous quote; without an active one, J goes to the first. */
export function useStepKeys(
  groups: readonly QuoteGroup[],
  activeId: string | null,
  onActivate: (id: string) => void,
): void {
  const position = groups.findIndex((group) => group.id === activeId);
  const stepTo = (group: QuoteGroup | undefined) => {
    if (group) onActivate(group.id);
  };
  useSingleKeys({
    j: () => stepTo(groups[position + 1]),
    k: () => stepTo(groups[position - 1]),
  });
}
