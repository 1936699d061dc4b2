import { useTranslations } from 'use-intl';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { useDatePhrase } from './use-date-phrase.ts';

/** The date of an event in words, and whether it is only planned or supposed: “sin fecha · hipotético”. */
export function useDateWithStatus(): (event: Pick<EventRow, 'date' | 'status'>) => string {
  const t = useTranslations('dates');
  const statuses = useTranslations('vocabulary.statusInText');
  const datePhrase = useDatePhrase();
  return ({ date, status }) => {
    const phrase = datePhrase(date, status);
    if (status !== 'planned' && status !== 'hypothetical') return phrase;
    return t('withStatus', { phrase, status: statuses(status) });
  };
}
