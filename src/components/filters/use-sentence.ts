import { useTranslations } from 'use-intl';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import type { FilterField, Narrowing } from '#src/domain/filter-parts.ts';
import type { DayRange, Filters, Term } from '#src/domain/filters.ts';
import { formatDay, formatDayMonth, formatMonth } from '#src/i18n/format-day.ts';
import { LOCALE_OF } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { useFieldOptions } from './use-field-options.ts';

/** A filter in words: `Actor es` and `Marco Rubio`; `full` names every value and every year. */
export type Sentence = { lead: string; value: string; full: string };

/** Gives the sentence of a field in use, or of one that is about to be used (`any`). */
export function useSentence(index: CorpusIndex): (field: FilterField, n: Narrowing) => Sentence {
  const t = useTranslations('filtering');
  const fields = useTranslations('filters.field');
  const full = useRangePhrase();
  const short = useShortRangePhrase();
  const range = { full, short: useScreen() === 'phone' ? short : full };
  const rangeLead = useRangeLead();
  const terms = useTermPhrase(index);
  return (field, narrowing) => {
    const name = fields(field);
    const sentence = (lead: string, value: string, all = value): Sentence => ({
      lead,
      value,
      full: t('sentence', { lead, value: all }),
    });
    if (field === 'range') {
      const days = narrowing.range;
      if (!days) return sentence(name, t('any'));
      return sentence(rangeLead(narrowing.filters), range.short(days), range.full(days));
    }
    if (field === 'text') {
      const text = narrowing.filters.text.trim();
      return sentence(t('contains', { field: name }), text ? t('quoted', { text }) : t('any'));
    }
    const list: readonly Term[] = narrowing.filters[field];
    const isOnlyExcluded = list.length > 0 && list.every(({ exclude }) => exclude);
    const lead = t(isOnlyExcluded ? 'isNot' : 'is', { field: name });
    const labels = terms(field, list);
    return sentence(lead, labels.short, labels.all);
  };
}

/** `Fecha`, or `Fecha con certeza`: what stands before the days. */
export function useRangeLead(): (filters: Pick<Filters, 'inRange'>) => string {
  const t = useTranslations('filtering');
  const fields = useTranslations('filters.field');
  return ({ inRange }) =>
    inRange === 'certain' ? t('certainly', { field: fields('range') }) : fields('range');
}

/** `17 nov 2025 – 20 abr 2026`, or the one day. */
export function useRangePhrase(): (range: DayRange) => string {
  return useRangeWords(formatDay, formatDay);
}

/** A range of this many days and more begins in a year that its end does not tell. */
const DAYS_OF_YEAR = 365;

/** `17 nov – 20 abr 2026`; of a year and more the months: `nov 2025 – abr 2027`. */
function useShortRangePhrase(): (range: DayRange) => string {
  const ofDays = useRangeWords(formatDayMonth, formatDay);
  const ofMonths = useRangeWords(formatMonth, formatMonth);
  return (range) => (range.end - range.start < DAYS_OF_YEAR ? ofDays(range) : ofMonths(range));
}

function useRangeWords(startText: typeof formatDay, endText: typeof formatDay) {
  const t = useTranslations('filtering');
  const language = useLanguage();
  return ({ start, end }: DayRange): string => {
    const last = endText(language, utcMilliseconds(end));
    if (start === end) return last;
    return t('days', { start: startText(language, utcMilliseconds(start)), end: last });
  };
}

/** How many values a chip names before it counts the rest. */
const MOST_NAMED = 2;

function useTermPhrase(index: CorpusIndex) {
  const t = useTranslations('filtering');
  const language = useLanguage();
  const optionsOf = useFieldOptions(index);
  const either = new Intl.ListFormat(LOCALE_OF[language], { type: 'disjunction' });
  const neither = (names: readonly string[]) => {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${t('nor')} ${last}`;
  };
  return (field: Parameters<typeof optionsOf>[0], terms: readonly Term[]) => {
    if (terms.length === 0) return { short: t('any'), all: t('any') };
    const labels = new Map(optionsOf(field).map(({ value, label }) => [value, label]));
    const named = (exclude: boolean) =>
      terms
        .filter((term) => term.exclude === exclude)
        .map(({ value }) => labels.get(value) ?? value);
    const included = named(false);
    const excluded = named(true);
    const phrase = (words: { included: string; excluded: string }) => {
      if (included.length === 0) return words.excluded;
      return excluded.length === 0 ? words.included : t('including', words);
    };
    const shortened = (names: readonly string[], key: 'orMore' | 'norMore') =>
      t(key, { first: names[0] ?? '', count: names.length - 1 });
    return {
      all: phrase({ included: either.format(included), excluded: neither(excluded) }),
      short: phrase({
        included:
          included.length > MOST_NAMED ? shortened(included, 'orMore') : either.format(included),
        excluded: excluded.length > MOST_NAMED ? shortened(excluded, 'norMore') : neither(excluded),
      }),
    };
  };
}
