import { TERM_FIELDS, type DayRange, type Filters, type Term, type TermField } from './filters.ts';

/** What narrows the corpus, as one sentence each and removed by one click each; in the order shown. */
export const FILTER_FIELDS = ['range', ...TERM_FIELDS, 'text'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** All that narrows the corpus. */
export type Narrowing = { filters: Filters; range: DayRange | null };

/** The fields in use, in the order in which they are shown. */
export function fieldsInUse(narrowing: Narrowing): FilterField[] {
  return FILTER_FIELDS.filter((field) => isInUse(narrowing, field));
}

function isInUse({ filters, range }: Narrowing, field: FilterField): boolean {
  if (field === 'range') return range !== null;
  return field === 'text' ? filters.text.trim() !== '' : filters[field].length > 0;
}

/** The narrowing without one field. */
export function withoutField({ filters, range }: Narrowing, field: FilterField): Narrowing {
  if (field === 'range') return { filters, range: null };
  return { filters: { ...filters, [field]: field === 'text' ? '' : [] }, range };
}

/** The filters with a field turned into its opposite: what it is becomes what it is not. */
export function withFieldNegated(filters: Filters, field: TermField): Filters {
  const terms: readonly Term[] = filters[field];
  return { ...filters, [field]: terms.map((term) => ({ ...term, exclude: !term.exclude })) };
}

/** The filters with a value of a field included or excluded; without it where it already was so. */
export function withTermToggled(
  filters: Filters,
  field: TermField,
  value: string,
  exclude: boolean,
): Filters {
  const terms: readonly Term[] = filters[field];
  const others = terms.filter((term) => term.value !== value);
  const isSo = terms.some((term) => term.value === value && term.exclude === exclude);
  return { ...filters, [field]: isSo ? others : [...others, { value, exclude }] };
}
