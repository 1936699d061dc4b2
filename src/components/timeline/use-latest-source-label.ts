import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

/** Days of the articles that are dated to the day, and what is said of the latest of them. */
export function useLatestSourceLabel(): { sourceDays: readonly Day[]; latestLabel: string } {
  const t = useTranslations('timeline');
  const language = useLanguage();
  const { articles } = useCorpus();
  const sourceDays = useMemo(
    () =>
      articles.flatMap(({ date }) => (date.shape === 'day' && date.max !== null ? [date.max] : [])),
    [articles],
  );
  const latestLabel =
    sourceDays.length === 0
      ? t('noDatedSource')
      : t('latestSource', {
          date: formatDay(language, utcMilliseconds(sourceDays.reduce((a, b) => Math.max(a, b)))),
        });
  return { sourceDays, latestLabel };
}
