import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { oncePer } from '#src/domain/once-per.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useDatePhrase } from './use-date-phrase.ts';

/**
 * What an event is called where its mark is read aloud: “Visita de Marco Rubio al Perú, previsto,
 * entre feb y mar 2026, las fuentes difieren”; the position voiced in it after its title.
 */
export function useEventName(): (event: EventRow) => string {
  const t = useTranslations('timeline');
  const statusWords = useTranslations('vocabulary.statusInText');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const datePhrase = useDatePhrase();
  return useMemo(
    () =>
      oncePer((event: EventRow) =>
        [
          event.title[language],
          event.position === null ? '' : positions(event.position),
          // “ongoing” is in the date phrase already.
          event.status === 'ongoing' || event.status === 'recurring'
            ? ''
            : statusWords(event.status),
          datePhrase(event.date, event.status),
          event.differs ? t('sourcesDiffer') : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      ),
    [t, statusWords, positions, language, datePhrase],
  );
}
