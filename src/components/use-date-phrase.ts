import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Messages } from '#src/i18n/app-config.ts';
import {
  formatDay,
  formatDayMonth,
  formatMonth,
  formatMonthName,
  formatYear,
} from '#src/i18n/format-day.ts';
import type { Language } from '#src/i18n/language.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { datePhrase, type DatePart, type DateWords } from '#src/domain/date-phrase.ts';
import { calendarDate, utcMilliseconds } from '#src/domain/day.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { Status } from '#src/schema/vocabulary.ts';

/** Words for a date: “11 ene 2026 o antes”, “between Feb and Mar 2026”, “undated”. */
export function useDatePhrase(): (date: DateRecord, status: Status) => string {
  const t = useTranslations('dates');
  const language = useLanguage();
  return useCallback(
    (date, status) => {
      const { words, repeats, uncertain } = datePhrase(date, status);
      const phrase = wordsToText(words, t, language);
      const counted = repeats ? t('repeated', { phrase }) : phrase;
      return uncertain ? t('uncertain', { phrase: counted }) : counted;
    },
    [language, t],
  );
}

type DateTexts = ReturnType<typeof useTranslations<keyof Pick<Messages, 'dates'>>>;

function wordsToText(words: DateWords, t: DateTexts, language: Language): string {
  switch (words.kind) {
    case 'undated':
      return t('undated');
    case 'at':
      return partText(words.at, t, language);
    case 'before':
    case 'after':
      return boundText(words.kind, words.at, t, language);
    case 'since':
    case 'until':
      return t(words.kind, {
        date: partText(words.at, t, language),
        precision: words.at.precision,
      });
    case 'between':
      return t('within', fromTo(words.from, words.to, t, language));
    case 'lasted':
      return t('lasted', fromTo(words.from, words.to, t, language));
    case 'ongoing':
      return words.since === null
        ? t('ongoing', { date: partText(words.at, t, language), precision: words.at.precision })
        : t('ongoingSince', fromTo(words.since, words.at, t, language, true));
  }
}

/** Bounds are inclusive: “before” would leave out the day itself. */
function boundText(
  kind: 'before' | 'after',
  at: DatePart,
  t: DateTexts,
  language: Language,
): string {
  const date = partText(at, t, language);
  return kind === 'before' ? t('orEarlier', { date }) : t('orLater', { date });
}

/** Both ends, the start without what it shares with the end: “entre el 3 y el 20 ene 2026”. */
function fromTo(
  from: DatePart,
  to: DatePart,
  t: DateTexts,
  language: Language,
  isWhole = false,
): { start: string; end: string; startPrecision: string; endPrecision: string } {
  return {
    start: isWhole ? partText(from, t, language) : partText(from, t, language, to),
    end: partText(to, t, language),
    startPrecision: from.precision,
    endPrecision: to.precision,
  };
}

function partText(part: DatePart, t: DateTexts, language: Language, before?: DatePart): string {
  const date = plainText(part, language, before);
  return part.approximate ? t('approximate', { date }) : date;
}

function plainText({ day, precision }: DatePart, language: Language, before?: DatePart): string {
  const ms = utcMilliseconds(day);
  if (precision === 'year') return formatYear(language, ms);
  const own = calendarDate(day);
  const next = before ? calendarDate(before.day) : null;
  const sharesYear = next?.year === own.year && before?.precision !== 'year';
  if (precision === 'month')
    return sharesYear ? formatMonthName(language, ms) : formatMonth(language, ms);
  if (sharesYear && next?.month === own.month && before?.precision === 'day') {
    return String(own.dayOfMonth);
  }
  return sharesYear ? formatDayMonth(language, ms) : formatDay(language, ms);
}
