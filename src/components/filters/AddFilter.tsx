import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FilterField } from '#src/domain/filter-parts.ts';
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
        <ul className={styles.fields}>
          {fields.map((field) => (
            <li key={field}>
              <button
                type="button"
                className={styles.field}
                onKeyDown={moveFocus}
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

/** Up and down go from one to the next, round the end. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget.closest('ul');
  if (step === undefined || !list) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll('button')];
  const next = buttons.indexOf(event.currentTarget) + step;
  buttons.at(next % buttons.length)?.focus();
}
