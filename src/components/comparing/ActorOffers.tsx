import { ComboboxItem } from '@ariakit/react/combobox';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { OptionSearch } from '#src/components/filters/OptionSearch.tsx';
import { useFieldOptions, type FieldOption } from '#src/components/filters/use-field-options.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { facetCounts } from '#src/domain/filter-counts.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { searchWords } from '#src/domain/fold.ts';
import { bestMatches } from '#src/domain/match-rank.ts';
import { useView } from '#src/url/use-view.ts';
import { useCompare } from './use-compare.ts';
import styles from './ActorOffers.module.css';

/** The actors of the corpus to compare with, and how many events each would give. */
export function ActorOffers({ onDone }: { onDone: () => void }) {
  const t = useTranslations('comparing');
  const filtering = useTranslations('filtering');
  const compare = useCompare();
  const [search, setSearch] = useState('');
  const { compare: inUse } = useView().view;
  const { offered, countOf } = useOfferedActors(search);
  return (
    <OptionSearch
      field="actor"
      name={t('kind.actor')}
      search={search}
      onSearch={setSearch}
      options={offered}
      renderOption={({ value, label }) => (
        <ComboboxItem
          key={value}
          className={styles.option}
          hideOnClick={false}
          setValueOnClick={false}
          focusOnHover
          data-in-use={inUse?.kind === 'actor' && inUse.id === value}
          onClick={() => {
            compare({ kind: 'actor', id: value });
            onDone();
          }}
        >
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{filtering('events', { count: countOf(value) })}</span>
        </ComboboxItem>
      )}
    />
  );
}

/**
 * Actors who take part in any event of the corpus, those with most first, but for one that the
 * filters show alone. Counts go by all other filters and the range.
 */
function useOfferedActors(search: string): {
  offered: readonly FieldOption[];
  countOf: (actorId: string) => number;
} {
  const { index, filters, range, quoteText } = useNarrowing();
  const options = useFieldOptions(index)('actor');
  const inCorpus = useMemo(
    () => facetCounts(index, { filters: NO_FILTERS, range: null }, 'actor'),
    [index],
  );
  const counts = useMemo(
    () => facetCounts(index, { filters: { ...filters, actor: [] }, range }, 'actor', quoteText),
    [index, filters, range, quoteText],
  );
  const countOf = (id: string) => counts.get(id) ?? 0;
  const [only, ...others] = filters.actor;
  const isAlone = (id: string) => others.length === 0 && only?.value === id && !only.exclude;
  const known = options
    .filter(({ value }) => inCorpus.has(value) && !isAlone(value))
    .toSorted((a, b) => countOf(b.value) - countOf(a.value));
  const words = searchWords(search);
  const offered =
    words.length === 0
      ? known
      : bestMatches(known, words, ({ label, alsoKnownAs }) => [label, ...alsoKnownAs]);
  return { offered, countOf };
}
