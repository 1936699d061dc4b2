import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';
import { useStepKeys } from './use-step-keys.ts';
import styles from './QuoteStepper.module.css';

/** Goes through the quotes of an article in reading order, by button or with J and K. */
export function QuoteStepper({
  groups,
  activeId,
  onActivate,
}: {
  groups: readonly QuoteGroup[];
  activeId: string | null;
  onActivate: (id: string) => void;
}) {
  const t = useTranslations('reader');
  const position = groups.findIndex((group) => group.id === activeId);
  const previous = groups[position - 1];
  const next = groups[position + 1];
  useStepKeys({
    onPrevious: previous ? () => onActivate(previous.id) : undefined,
    onNext: next ? () => onActivate(next.id) : undefined,
  });
  return (
    <div className={styles.stepper}>
      <span role="status">
        {position === -1
          ? t('stepHint')
          : t('position', { position: position + 1, count: groups.length })}
      </span>
      <button
        type="button"
        aria-label={t('previous')}
        disabled={!previous}
        onClick={() => previous && onActivate(previous.id)}
      >
        <ChevronUp size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={t('next')}
        disabled={!next}
        onClick={() => next && onActivate(next.id)}
      >
        <ChevronDown size={16} aria-hidden />
      </button>
    </div>
  );
}
