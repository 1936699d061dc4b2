import { TERM_FIELDS, type DayRange, type Filters } from './filters.ts';

/** What narrows the corpus, as one sentence each and removed by one click each; in the order shown. */
export const FILTER_FIELDS = ['range', ...TERM_FIELDS, 'text'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** All that narrows the corpus. */
export type Narrowing = { filters: Filters; range: DayRange | null };

/** Whether more is asked for than what may lie in a range. */
export function isFiltering(filters: Filters): boolean {
  return (
    filters.inRange === 'certain' ||
    filters.text.trim() !== '' ||
    TERM_FIELDS.some((field) => filters[field].length > 0)
  );
}

/** The fields in use, in the order in which they are shown. */
export function fieldsInUse(narrowing: Narrowing): FilterField[] {
  return FILTER_FIELDS.filter((field) => isInUse(narrowing, field));
}

function isInUse({ filters, range }: Narrowing, field: FilterField): boolean {
  if (field === 'range') return range !== null;
  return field === 'text' ? filters.text.trim() !== '' : filters[field].length > 0;
}
