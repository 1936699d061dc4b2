import { useTranslations } from 'use-intl';
import { bestRemoval, withoutField } from '#src/domain/filter-changes.ts';
import { countEvents } from '#src/domain/filter-counts.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { useNarrow } from './use-narrow.ts';
import { useNarrowing } from './use-narrowing.ts';
import { useSentence } from './use-sentence.ts';

/** Says that no event meets the filters, and which one to take away to see most. Suspends. */
export function EmptyResult() {
  const t = useTranslations('filtering.empty');
  const narrow = useNarrow();
  const narrowing = useNarrowing();
  const { index, quoteText } = narrowing;
  const sentence = useSentence(index);
  const best = bestRemoval(narrowing, (rest) => countEvents(index, rest, quoteText));
  if (!best) {
    return (
      <EmptyState
        title={t('title')}
        action={
          <Button onClick={() => narrow(() => ({ filters: NO_FILTERS, range: null }))}>
            {t('actionAll')}
          </Button>
        }
      >
        {t('removeAll')}
      </EmptyState>
    );
  }
  const words = sentence(best.field, narrowing).full;
  return (
    <EmptyState
      title={t('title')}
      action={
        <Button onClick={() => narrow((inUse) => withoutField(inUse, best.field))}>
          {t('action', { sentence: words })}
        </Button>
      }
    >
      {t('remove', { sentence: words, count: best.count })}
    </EmptyState>
  );
}
