import { Combobox, ComboboxList, ComboboxProvider } from '@ariakit/react/combobox';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TermField } from '#src/domain/filters.ts';
import type { FieldOption } from './use-field-options.ts';
import styles from './OptionSearch.module.css';

/** More are not drawn: another letter narrows them down better than scrolling does. */
const MOST_SHOWN = 200;

/**
 * Values of a field that one finds by typing: the field to search in, the list that the arrows go
 * through from there, and what it lacks.
 */
export function OptionSearch({
  field,
  name,
  isGrid = false,
  search,
  onSearch,
  options,
  renderOption,
  hintId,
}: {
  field: TermField;
  /** Of the list. */
  name: string;
  /** Each option is a row of several cells. */
  isGrid?: boolean;
  search: string;
  onSearch: (search: string) => void;
  /** Those that match the search. */
  options: readonly FieldOption[];
  renderOption: (option: FieldOption) => ReactNode;
  /** Of what says how to use it. */
  hintId?: string;
}) {
  const t = useTranslations('filtering');
  const left = options.length - MOST_SHOWN;
  return (
    <ComboboxProvider
      open
      value={search}
      setValue={onSearch}
      resetValueOnHide={false}
      includesBaseElement={false}
    >
      <Combobox
        data-first
        autoSelect="always"
        className={styles.search}
        placeholder={t(`find.${field}`)}
        aria-label={t(`find.${field}`)}
        aria-describedby={hintId}
      />
      <ComboboxList
        role={isGrid ? 'grid' : 'listbox'}
        alwaysVisible
        className={styles.list}
        aria-label={name}
      >
        {options.slice(0, MOST_SHOWN).map(renderOption)}
      </ComboboxList>
      {options.length === 0 && <p className={styles.note}>{t('noValue', { text: search })}</p>}
      {left > 0 && <p className={styles.note}>{t('moreValues', { count: left })}</p>}
    </ComboboxProvider>
  );
}
