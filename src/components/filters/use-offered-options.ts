import { useMemo, useState } from 'react';
import { facetCounts } from '#src/domain/filter-counts.ts';
import { NO_FILTERS, type TermField } from '#src/domain/filters.ts';
import { searchWords } from '#src/domain/fold.ts';
import { bestMatches } from '#src/domain/match-rank.ts';
import { useFieldOptions, type FieldOption } from './use-field-options.ts';
import { useNarrowing } from './use-narrowing.ts';

/** Fields whose values have no order of their own: what most events have comes first. */
const BY_COUNT: ReadonlySet<TermField> = new Set(['actor', 'country', 'type', 'source']);

/**
 * The values of a field that match the search. What was chosen when the editor opened comes first;
 * nothing moves while one chooses.
 */
export function useOfferedOptions(field: TermField, search: string): readonly FieldOption[] {
  const { index, filters } = useNarrowing();
  const [chosenAtFirst] = useState(() => new Set<string>(filters[field].map(({ value }) => value)));
  const options = useFieldOptions(index)(field);
  const counts = useMemo(
    () => facetCounts(index, { filters: NO_FILTERS, range: null }, field),
    [index, field],
  );
  const countOf = ({ value }: FieldOption) => (BY_COUNT.has(field) ? (counts.get(value) ?? 0) : 0);
  const isChosen = ({ value }: FieldOption) => (chosenAtFirst.has(value) ? 1 : 0);
  const ordered = options.toSorted((a, b) => isChosen(b) - isChosen(a) || countOf(b) - countOf(a));
  const words = searchWords(search);
  if (words.length === 0) return ordered;
  return bestMatches(ordered, words, ({ label, alsoKnownAs }) => [label, ...alsoKnownAs]);
}
