import { TERM_FIELDS, type DayRange, type Filters, type Term, type TermField } from './filters.ts';

/**
 * A part of the filters that one sentence says and one click removes: what a field must be, what
 * it must not be, the words searched, or the range of days.
 */
export type FilterPart =
  { field: TermField; exclude: boolean } | { field: 'text' } | { field: 'range' };

/** All that narrows the corpus. */
export type Narrowing = { filters: Filters; range: DayRange | null };

/** The parts in use, in the order in which they are shown. */
export function partsOf({ filters, range }: Narrowing): FilterPart[] {
  const parts: FilterPart[] = range ? [{ field: 'range' }] : [];
  for (const field of TERM_FIELDS) {
    for (const exclude of [false, true]) {
      if (filters[field].some((term) => term.exclude === exclude)) parts.push({ field, exclude });
    }
  }
  if (filters.text.trim() !== '') parts.push({ field: 'text' });
  return parts;
}

/** The narrowing without one part. */
export function withoutPart({ filters, range }: Narrowing, part: FilterPart): Narrowing {
  if (part.field === 'range') return { filters, range: null };
  if (part.field === 'text') return { filters: { ...filters, text: '' }, range };
  const kept = (filters[part.field] as readonly Term[]).filter(
    ({ exclude }) => exclude !== part.exclude,
  );
  return { filters: { ...filters, [part.field]: kept }, range };
}

/** The filters with one part turned into its opposite: what a field is becomes what it is not. */
export function withPartNegated(
  filters: Filters,
  { field, exclude }: { field: TermField; exclude: boolean },
): Filters {
  const terms = (filters[field] as readonly Term[]).map((term) =>
    term.exclude === exclude ? { ...term, exclude: !exclude } : term,
  );
  return { ...filters, [field]: terms };
}

/** The filters with a value of a field included, excluded, or left out where it already was so. */
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
