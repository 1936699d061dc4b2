import { useTranslations } from 'use-intl';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useRangePhrase, useSentence } from '#src/components/filters/use-sentence.ts';
import { turningPoint, type Compared } from '#src/domain/comparison.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

/** What is compared with, after “Compared with”: “Marco Rubio”, “from 1 Oct 2025”. */
export function useComparedPhrase(): (compared: Compared) => string {
  const t = useTranslations('comparing');
  const language = useLanguage();
  return (compared) => {
    if (compared.kind === 'actor') return compared.actor.name[language];
    const { anchor, event } = compared;
    if (event) return t('before', { event: event.short[language] });
    return t(anchor.edge, { day: formatDay(language, utcMilliseconds(anchor.day)) });
  };
}

/** Names both sets: by their actors, or by their periods in words. */
export function useSetNames(): (
  compared: Compared,
  ranges: { first: DayRange; second: DayRange },
) => { first: string; second: string } {
  const t = useTranslations('comparing');
  const language = useLanguage();
  const nameOfFirst = useActorsOfFirst();
  const rangePhrase = useRangePhrase();
  const datePhrase = useDatePhrase();
  return (compared, { first, second }) => {
    if (compared.kind === 'actor') {
      return { first: nameOfFirst(), second: compared.actor.name[language] };
    }
    const { event } = compared;
    // A date is never told more exactly than it is known.
    const side = (words: 'beforeEvent' | 'afterEvent', { short, date, status }: EventRow) =>
      t(words, { event: short[language], date: datePhrase(date, status) });
    const days = t('sameDays', { count: second.end - second.start + 1 });
    const point = event && turningPoint(event.date, event.status);
    const isAfter = point !== null && first.start >= point.after;
    const joined = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(' · ');
    return {
      first: joined(event && isAfter && side('afterEvent', event), rangePhrase(first)),
      second: joined(event && side('beforeEvent', event), `${rangePhrase(second)}, ${days}`),
    };
  };
}

/** The actors that the filters leave: by name, or as the sentence of the filter where it excludes. */
function useActorsOfFirst(): () => string {
  const t = useTranslations('comparing');
  const narrowing = useNarrowing();
  const sentence = useSentence(narrowing.index);
  const terms = narrowing.filters.actor;
  return () => {
    if (terms.length === 0) return t('allActors');
    const { value, full } = sentence('actor', narrowing);
    return terms.some(({ exclude }) => exclude) ? full : value;
  };
}
