import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { QuoteGroup } from '#src/domain/quote-groups.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import styles from './QuoteStepper.module.css';

/** Goes through the quotes of an article in reading order. */
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
  return (
    <div className={styles.stepper}>
      <span role="status">
        {position === -1
          ? t('stepHint')
          : t('position', { position: position + 1, count: groups.length })}
      </span>
      <IconButton
        label={t('previous')}
        icon={<ChevronUp aria-hidden />}
        disabled={!previous}
        onClick={() => previous && onActivate(previous.id)}
      />
      <IconButton
        label={t('next')}
        icon={<ChevronDown aria-hidden />}
        disabled={!next}
        onClick={() => next && onActivate(next.id)}
      />
    </div>
  );
}
