import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FilterField } from '#src/domain/filter-parts.ts';
import { moveInList } from '#src/ui/list-keys.ts';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import styles from './AddFilter.module.css';

/** The way to one more filter: the fields, of which one is chosen. */
export function AddFilter({
  fields,
  onAdd,
}: {
  fields: readonly FilterField[];
  onAdd: (field: FilterField) => void;
}) {
  const t = useTranslations('filters');
  const isPhone = useScreen() === 'phone';
  return (
    <PopoverButton
      label={t('add')}
      keys="F"
      className={styles.button}
      button={
        <>
          <Plus aria-hidden />
          {isPhone ? t('addShort') : t('add')}
        </>
      }
    >
      {(close) => (
        // Its buttons are what has the keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul className={styles.fields} onKeyDown={moveInList}>
          {fields.map((field) => (
            <li key={field}>
              <button
                type="button"
                className={styles.field}
                onClick={() => {
                  close();
                  onAdd(field);
                }}
              >
                {t(`field.${field}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </PopoverButton>
  );
}
