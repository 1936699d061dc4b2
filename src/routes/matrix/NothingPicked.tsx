import { useTranslations } from 'use-intl';
import { useNarrow } from '#src/components/filters/use-narrow.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useSentence } from '#src/components/filters/use-sentence.ts';
import { withoutField } from '#src/domain/filter-changes.ts';
import { filterStances } from '#src/domain/filter-events.ts';
import { fieldsInUse, type FilterField } from '#src/domain/filter-parts.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './NothingPicked.module.css';

/**
 * Where no stance meets the filters: says so, and which of them to take away to see most. The
 * matrix stands below it, since that nobody said anything is a finding. Nothing otherwise.
 */
export function NothingPicked() {
  const t = useTranslations('matrix.nothingPicked');
  const narrowing = useNarrowing();
  const narrow = useNarrow();
  const sentence = useSentence(narrowing.index);
  const { index, filters, quoteText } = narrowing;
  const fields = fieldsInUse({ filters, range: null });
  if (fields.length === 0 || filterStances(index, filters, quoteText).length > 0) return null;
  let best: { field: FilterField; count: number } | null = null;
  for (const field of fields) {
    const rest = withoutField({ filters, range: null }, field).filters;
    const count = filterStances(index, rest, quoteText).length;
    if (count > (best?.count ?? 0)) best = { field, count };
  }
  const words = best && sentence(best.field, narrowing).full;
  return (
    <p className={styles.note} role="status">
      {t('title')}{' '}
      {best && (
        <Button onClick={() => narrow((inUse) => withoutField(inUse, best.field))}>
          {t('remove', { sentence: words ?? '', count: best.count })}
        </Button>
      )}
    </p>
  );
}
