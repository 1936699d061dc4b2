import { useTranslations } from 'use-intl';
import type { FilterField } from '#src/domain/filter-parts.ts';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import { FilterChip } from './FilterChip.tsx';
import styles from './ChipOverflow.module.css';

/** The chips that have no room in the bar. */
export function ChipOverflow({
  fields,
  onRemoved,
}: {
  fields: readonly FilterField[];
  onRemoved: () => void;
}) {
  const t = useTranslations('filters');
  const label = t('more', { count: fields.length });
  return (
    <PopoverButton label={label} button={label} className={styles.button}>
      {() => (
        <ul className={styles.list}>
          {fields.map((field) => (
            <li key={field}>
              <FilterChip field={field} onRemoved={onRemoved} />
            </li>
          ))}
        </ul>
      )}
    </PopoverButton>
  );
}
