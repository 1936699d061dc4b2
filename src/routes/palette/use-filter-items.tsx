import { useQuery } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { quoteReach } from '#src/components/filters/quote-reach.ts';
import { useFieldOptions, type FieldOption } from '#src/components/filters/use-field-options.ts';
import { useNarrow } from '#src/components/filters/use-narrow.ts';
import { quoteTextOf } from '#src/components/filters/quote-text-of.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useRangeLead, useRangePhrase } from '#src/components/filters/use-sentence.ts';
import { evidenceBookQuery } from '#src/data/queries.ts';
import { closedRange } from '#src/domain/date-expression.ts';
import { countEvents, facetCounts } from '#src/domain/filter-counts.ts';
import { withTermToggled } from '#src/domain/filter-changes.ts';
import { TERM_FIELDS, type Filters, type Term, type TermField } from '#src/domain/filters.ts';
import { bestMatches } from '#src/domain/match-rank.ts';
import { outermostDays } from '#src/domain/outermost-days.ts';
import type { SearchQuery } from '#src/domain/search-query.ts';
import type { PaletteItem } from './palette-item.ts';

/** Rows shown: of all fields together, and of the one that an operator names. */
const MOST = 5;
const MOST_OF_ONE_FIELD = 12;

/** The filters that a search suggests, with how many events each would give. */
export function useFilterItems(query: SearchQuery): PaletteItem[] {
  const values = useValueItems(query);
  const dates = useDateItem(query);
  return [...dates, ...values];
}

function useValueItems({ field, words }: SearchQuery): PaletteItem[] {
  const t = useTranslations('filtering');
  const nameOf = useTranslations('filters.field');
  const narrowing = useNarrowing();
  const optionsOf = useFieldOptions(narrowing.index);
  const applyFilter = useApplyFilter();
  if (field === null && words.length === 0) return [];
  const fields: readonly TermField[] = field ? [field] : TERM_FIELDS;
  const options = fields.flatMap((of) => optionsOf(of).map((option) => ({ of, option })));
  const counts = new Map<TermField, ReadonlyMap<string, number>>();
  const countOf = (of: TermField, { value }: FieldOption) => {
    const known =
      counts.get(of) ?? facetCounts(narrowing.index, narrowing, of, narrowing.quoteText);
    counts.set(of, known);
    return known.get(value) ?? 0;
  };
  return bestMatches(options, words, ({ option }) => [option.label, ...option.alsoKnownAs])
    .slice(0, field ? MOST_OF_ONE_FIELD : MOST)
    .map(({ of, option }) => {
      const apply = (exclude: boolean) =>
        applyFilter(({ filters }) => ({
          filters: withTerm(filters, of, { value: option.value, exclude }),
        }));
      return {
        id: `${of} ${option.value}`,
        icon: <ListFilter aria-hidden />,
        label: (
          <>
            {t('is', { field: nameOf(of) })} <b>{option.label}</b>
          </>
        ),
        note: t('events', { count: countOf(of, option) }),
        run: () => apply(false),
        exclude: () => apply(true),
      };
    });
}

function useDateItem({ dates }: SearchQuery): PaletteItem[] {
  const t = useTranslations('filtering');
  const lead = useRangeLead();
  const phrase = useRangePhrase();
  const { index, filters, quoteText } = useNarrowing();
  const applyFilter = useApplyFilter();
  if (!dates) return [];
  const range = closedRange(dates, outermostDays(index));
  return [
    {
      id: 'range',
      icon: <ListFilter aria-hidden />,
      label: (
        <>
          {lead(filters)} <b>{phrase(range)}</b>
        </>
      ),
      note: t('events', { count: countEvents(index, { filters, range }, quoteText) }),
      run: () => applyFilter(() => ({ range })),
    },
  ];
}

/**
 * Words as a filter of their own: always possible, and so offered last. How many events it leaves
 * is said once the quotes are there to be searched; what becomes of them the list says.
 */
export function useTextItems({ field, words, text }: SearchQuery): PaletteItem[] {
  const t = useTranslations('palette');
  const filtering = useTranslations('filtering');
  const applyFilter = useApplyFilter();
  const { index, filters, range } = useNarrowing();
  const isOffered = field === null && words.length > 0;
  const reach = quoteReach(index, filters, null);
  // Of a large corpus neither all quotes nor all titles are there to be counted in.
  const isCounted = isOffered && index.parts === null;
  const { data } = useQuery({ ...evidenceBookQuery(reach?.shards ?? []), enabled: isCounted });
  if (!isOffered) return [];
  const narrowing = { filters: { ...filters, text }, range };
  const count =
    isCounted && data ? countEvents(index, narrowing, quoteTextOf(index, data.book)) : undefined;
  return [
    {
      id: 'text',
      icon: <ListFilter aria-hidden />,
      label: t.rich(reach ? 'onlyWithText' : 'onlyWithName', {
        text,
        b: (chunks) => <b>{chunks}</b>,
      }),
      note: count === undefined ? '' : filtering('events', { count }),
      run: () => applyFilter((inUse) => ({ filters: { ...inUse.filters, text } })),
    },
  ];
}

function withTerm(filters: Filters, field: TermField, { value, exclude }: Term): Filters {
  const terms: readonly Term[] = filters[field];
  const isSo = terms.some((term) => term.value === value && term.exclude === exclude);
  return isSo ? filters : withTermToggled(filters, field, value, exclude);
}

/** Where filters show what they do; from elsewhere a filter leads to the timeline. */
const SHOWS_FILTERS = /^\/(timeline|events|matrix)(\/|$)/;

function useApplyFilter(): ReturnType<typeof useNarrow> {
  const { pathname } = useLocation();
  const narrow = useNarrow();
  return (change) => narrow(change, SHOWS_FILTERS.test(pathname) ? undefined : '/timeline');
}
