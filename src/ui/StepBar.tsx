import { ChevronDown, ChevronUp } from 'lucide-react';
import styles from './StepBar.module.css';

/** Previous and next at the foot of a phone's page, within reach of the thumb; what is null is not there. */
export function StepBar({
  name,
  labels,
  words,
  toPrevious,
  toNext,
}: {
  /** Accessible name of the bar. */
  name: string;
  /** Accessible names of its buttons, which contain their words. */
  labels: { previous: string; next: string };
  words: { previous: string; next: string };
  toPrevious: (() => void) | null;
  toNext: (() => void) | null;
}) {
  return (
    <div className={styles.room}>
      <nav className={styles.steps} aria-label={name}>
        <button
          type="button"
          aria-label={labels.previous}
          disabled={!toPrevious}
          onClick={() => toPrevious?.()}
        >
          <ChevronUp aria-hidden />
          {words.previous}
        </button>
        <button
          type="button"
          aria-label={labels.next}
          disabled={!toNext}
          onClick={() => toNext?.()}
        >
          {words.next}
          <ChevronDown aria-hidden />
        </button>
      </nav>
    </div>
  );
}
