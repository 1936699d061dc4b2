import { useTranslations } from 'use-intl';
import { useNarrow } from '#src/components/filters/use-narrow.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useSentence } from '#src/components/filters/use-sentence.ts';
import { bestRemoval, withoutField } from '#src/domain/filter-changes.ts';
import { fieldsInUse, type Narrowing } from '#src/domain/filter-parts.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { narrowedMatrix, pickedCount } from '#src/domain/matrix-filter.ts';
import { Button } from '#src/ui/Button.tsx';
import { matrixStances } from './matrix-stances.ts';
import { useAsOf } from './use-as-of.ts';
import { useMatrixIndex } from './use-matrix-index.ts';
import styles from './NothingPicked.module.css';

/**
 * Where no cell meets the filters: says so, and which of them to take away to see most. The
 * matrix stands below it, since that nobody said anything is a finding. Nothing otherwise.
 */
export function NothingPicked({
  onRemove,
}: {
  /** The focus is on what goes, and needs another place. */
  onRemove: () => void;
}) {
  const t = useTranslations('matrix.nothingPicked');
  const { filters, quoteText } = useNarrowing();
  const index = useMatrixIndex();
  const { asOf } = useAsOf();
  const narrow = useNarrow();
  const sentence = useSentence(index);
  // Without the range of days, which the matrix does not go by.
  const narrowing: Narrowing = { filters, range: null };
  const count = ({ filters: rest }: Narrowing) =>
    pickedCount(narrowedMatrix(index, rest, matrixStances(index, rest, quoteText), asOf), rest);
  if (fieldsInUse(narrowing).length === 0 || count(narrowing) > 0) return null;
  const best = bestRemoval(narrowing, count);
  return (
    <div className={styles.note} role="status">
      <span>{t('title')}</span>
      <Button
        onClick={() => {
          onRemove();
          narrow((inUse) =>
            best ? withoutField(inUse, best.field) : { ...inUse, filters: NO_FILTERS },
          );
        }}
      >
        {best
          ? t('remove', { sentence: sentence(best.field, narrowing).full, count: best.count })
          : t('removeAll')}
      </Button>
    </div>
  );
}
