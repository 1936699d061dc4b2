import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { datePhrase, type DatePart, type Precision } from '#src/domain/date-phrase.ts';
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
 * A date in as few letters as a cell may have room for, in ever fewer: “11 ene 2026”, “ene 2026”,
 * “2026”. Each is true, and none more precise than the source; the next is for who has no room.
 * @param withYear for a corpus in which the same day could be of two years
 */
export function useShortDates(withYear: boolean): (date: DateRecord) => readonly string[] {
  const t = useTranslations('matrix.date');
  const language = useLanguage();
  return useCallback(
    (record) => {
      const { words } = datePhrase(record, 'occurred');
      const inForm = (most: Precision): string => {
        const text = (part: DatePart): string => {
          const date = plainText(part, most, language, withYear);
          return part.approximate ? t('about', { date }) : date;
        };
        const years = (from: DatePart, to: DatePart): string => {
          const date = spanOfYears(yearOf(from, language), yearOf(to, language));
          return from.approximate || to.approximate ? t('about', { date }) : date;
        };
        switch (words.kind) {
          case 'undated':
            return t('undated');
          case 'at':
          case 'ongoing':
            return text(words.at);
          case 'between':
          case 'lasted': {
            if (most === 'year') return years(words.from, words.to);
            const [from, to] = [text(words.from), text(words.to)];
            if (from === to) return from;
            return t('between', { from, to });
          }
          case 'before':
          case 'after':
          case 'until':
          case 'since':
            return t(words.kind, { date: text(words.at) });
        }
      };
      return FORMS.map(inForm);
    },
    [language, t, withYear],
  );
}

const FORMS: readonly Precision[] = ['day', 'month', 'year'];

function yearOf({ day }: DatePart, language: Language): string {
  return formatYear(language, utcMilliseconds(day));
}

/** “2025–26”, and with the whole of both where they are of two centuries. */
function spanOfYears(from: string, to: string): string {
  if (from === to) return from;
  return from.slice(0, -2) === to.slice(0, -2) ? `${from}–${to.slice(-2)}` : `${from}–${to}`;
}

/** @param most the precision that there is room for */
function plainText(
  { day, precision }: DatePart,
  most: Precision,
  language: Language,
  withYear: boolean,
): string {
  const ms = utcMilliseconds(day);
  if (precision === 'year' || most === 'year') return formatYear(language, ms);
  if (precision === 'month' || most === 'month') {
    return (withYear ? formatMonth : formatMonthName)(language, ms);
  }
  return (withYear ? formatDay : formatDayMonth)(language, ms);
}
