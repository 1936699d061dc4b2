import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { datePhrase, type DatePart } from '#src/domain/date-phrase.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import {
  formatDay,
  formatDayMonth,
  formatMonth,
  formatMonthName,
  formatYear,
} from '#src/i18n/format-day.ts';
import type { Language } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { DateRecord } from '#src/schema/date-record.ts';

/**
 * A date in as few letters as a cell has room for: “11 ene”, “≤ 11 ene”, “sin fecha”.
 * @param withYear for a corpus in which the same day could be of two years
 */
export function useShortDate(withYear: boolean): (date: DateRecord) => string {
  const t = useTranslations('matrix.date');
  const language = useLanguage();
  return useCallback(
    (record) => {
      const text = (part: DatePart): string => {
        const date = plainText(part, language, withYear);
        return part.approximate ? t('about', { date }) : date;
      };
      const { words } = datePhrase(record, 'occurred');
      switch (words.kind) {
        case 'undated':
          return t('undated');
        case 'at':
        case 'ongoing':
          return text(words.at);
        case 'between':
        case 'lasted':
          return t('between', { from: text(words.from), to: text(words.to) });
        case 'before':
        case 'after':
        case 'until':
        case 'since':
          return t(words.kind, { date: text(words.at) });
      }
    },
    [language, t, withYear],
  );
}

function plainText({ day, precision }: DatePart, language: Language, withYear: boolean): string {
  const ms = utcMilliseconds(day);
  if (precision === 'year') return formatYear(language, ms);
  if (precision === 'month') return (withYear ? formatMonth : formatMonthName)(language, ms);
  return (withYear ? formatDay : formatDayMonth)(language, ms);
}
