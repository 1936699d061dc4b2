import { ComboboxItem, ComboboxRow } from '@ariakit/react/combobox';
import { Ban, Check } from 'lucide-react';
import { useId, useMemo, useState, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { facetCounts } from '#src/domain/filter-counts.ts';
import { withTermToggled } from '#src/domain/filter-changes.ts';
import type { TermField } from '#src/domain/filters.ts';
import { OptionSearch } from './OptionSearch.tsx';
import { useNarrow } from './use-narrow.ts';
import { useNarrowing } from './use-narrowing.ts';
import { useOfferedOptions } from './use-offered-options.ts';
import type { FieldOption } from './use-field-options.ts';
import styles from './TermEditor.module.css';

/**
 * The values of a field, with how many events each would give. Each can be included or excluded;
 * several included ones are alternatives. A grid, moved through from the search field.
 */
export function TermEditor({ field }: { field: TermField }) {
  const t = useTranslations('filtering');
  const fields = useTranslations('filters.field');
  const narrow = useNarrow();
  const narrowing = useNarrowing();
  const { index, filters, quoteText } = narrowing;
  const [search, setSearch] = useState('');
  const hintId = useId();
  const offered = useOfferedOptions(field, search);
  const counts = useMemo(
    () => facetCounts(index, narrowing, field, quoteText),
    // oxlint-disable-next-line react/exhaustive-deps -- the narrowing is made of these
    [index, filters, narrowing.range, field, quoteText],
  );
  const toggle = (value: string, exclude: boolean) =>
    narrow((inUse) => ({ filters: withTermToggled(inUse.filters, field, value, exclude) }));
  return (
    <>
      <OptionSearch
        field={field}
        name={fields(field)}
        isGrid
        search={search}
        onSearch={setSearch}
        options={offered}
        hintId={hintId}
        renderOption={(option) => (
          <OptionRow
            key={option.value}
            option={option}
            count={counts.get(option.value) ?? 0}
            state={stateOf(filters[field], option.value)}
            onToggle={(exclude) => toggle(option.value, exclude)}
          />
        )}
      />
      <p id={hintId} className={styles.hint}>
        {t('includeHint')}
      </p>
    </>
  );
}

type State = 'included' | 'excluded' | 'free';

function stateOf(terms: readonly { value: string; exclude: boolean }[], value: string): State {
  const term = terms.find((candidate) => candidate.value === value);
  if (!term) return 'free';
  return term.exclude ? 'excluded' : 'included';
}

function OptionRow({
  option,
  count,
  state,
  onToggle,
}: {
  option: FieldOption;
  count: number;
  state: State;
  onToggle: (exclude: boolean) => void;
}) {
  const t = useTranslations('filtering');
  const shared = { hideOnClick: false, setValueOnClick: false, focusOnHover: true };
  return (
    <ComboboxRow role="row" className={styles.row} data-state={state}>
      <ComboboxItem
        {...shared}
        role="gridcell"
        className={styles.option}
        aria-selected={state === 'included'}
        onClick={(event: MouseEvent) => onToggle(event.shiftKey)}
      >
        <span className={styles.box}>{state === 'included' && <Check aria-hidden />}</span>
        <span className={styles.label}>{option.label}</span>
        <span className={styles.count}>{t('events', { count })}</span>
      </ComboboxItem>
      <ComboboxItem
        {...shared}
        role="gridcell"
        className={styles.exclude}
        aria-selected={state === 'excluded'}
        aria-label={t('excludeValue', { value: option.label })}
        title={t('excludeValue', { value: option.label })}
        onClick={() => onToggle(true)}
      >
        <Ban aria-hidden />
        {t('exclude')}
      </ComboboxItem>
    </ComboboxRow>
  );
}
