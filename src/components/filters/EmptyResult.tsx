import { useTranslations } from 'use-intl';
import { bestRemoval } from '#src/domain/filter-counts.ts';
import { withoutField } from '#src/domain/filter-parts.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { useView } from '#src/url/use-view.ts';
import { useNarrowing } from './use-narrowing.ts';
import { useSentence } from './use-sentence.ts';

/** Says that no event meets the filters, and which one to take away to see most. Suspends. */
export function EmptyResult() {
  const t = useTranslations('filters.empty');
  const { setView } = useView();
  const narrowing = useNarrowing();
  const sentence = useSentence(narrowing.index);
  const best = bestRemoval(narrowing.index, narrowing, narrowing.quoteText);
  if (!best) {
    return (
      <EmptyState
        title={t('title')}
        action={
          <Button onClick={() => setView({ filters: NO_FILTERS, range: null }, 'push')}>
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
        <Button onClick={() => setView(withoutField(narrowing, best.field), 'push')}>
          {t('action', { sentence: words })}
        </Button>
      }
    >
      {t('remove', { sentence: words, count: best.count })}
    </EmptyState>
  );
}
