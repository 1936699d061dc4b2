import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

/** A stop in words: “Postura al 13 dic 2025”, “Todo, con fuentes sin fecha”. */
export function useStopWords(): (stop: AsOf) => string {
  const t = useTranslations('matrixTime');
  const language = useLanguage();
  return useCallback(
    (stop) =>
      stop === 'all'
        ? t('all')
        : t('asOfDay', { date: formatDay(language, utcMilliseconds(stop)) }),
    [language, t],
  );
}
