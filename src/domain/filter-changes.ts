import { fieldsInUse, type FilterField, type Narrowing } from './filter-parts.ts';
import type { Filters, Term, TermField } from './filters.ts';

/** The narrowing without one field. */
export function withoutField({ filters, range }: Narrowing, field: FilterField): Narrowing {
  if (field === 'range') return { filters: { ...filters, inRange: 'possible' }, range: null };
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

/**
 * The filters once a value is pressed that shows whether it is in use: one in use goes, unless an
 * included one is now to be excluded.
 */
export function withTermPressed(
  filters: Filters,
  field: TermField,
  value: string,
  exclude: boolean,
): Filters {
  const terms: readonly Term[] = filters[field];
  const isExcluded = terms.some((term) => term.value === value && term.exclude);
  return withTermToggled(filters, field, value, exclude || isExcluded);
}

/**
 * The one field whose removal leaves most, and how many; the first of equals. Null when no removal
 * leaves any.
 * @param countOf how many a narrowing leaves, of whatever is counted
 */
export function bestRemoval(
  narrowing: Narrowing,
  countOf: (narrowing: Narrowing) => number,
): { field: FilterField; count: number } | null {
  let best: { field: FilterField; count: number } | null = null;
  for (const field of fieldsInUse(narrowing)) {
    const count = countOf(withoutField(narrowing, field));
    if (count > (best?.count ?? 0)) best = { field, count };
  }
  return best;
}
