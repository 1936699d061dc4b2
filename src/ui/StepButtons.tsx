import { ChevronDown, ChevronUp } from 'lucide-react';
import { IconButton } from './IconButton.tsx';

/** Previous and next as two small buttons; what is null is not there. J and K are up to the screen. */
export function StepButtons({
  labels,
  toPrevious,
  toNext,
}: {
  labels: { previous: string; next: string };
  toPrevious: (() => void) | null;
  toNext: (() => void) | null;
}) {
  return (
    <>
      <IconButton
        icon={<ChevronUp aria-hidden />}
        label={labels.previous}
        aria-keyshortcuts="K"
        disabled={!toPrevious}
        onClick={() => toPrevious?.()}
      />
      <IconButton
        icon={<ChevronDown aria-hidden />}
        label={labels.next}
        aria-keyshortcuts="J"
        disabled={!toNext}
        onClick={() => toNext?.()}
      />
    </>
  );
}
