import { useTranslations } from 'use-intl';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { DiffersFlag } from './DiffersFlag.tsx';

/** The title of an event, with `≠` where its sources give different dates. */
export function EventTitle({ event }: { event: EventRow }) {
  const t = useTranslations('dates');
  const language = useLanguage();
  return (
    <>
      {event.title[language]}
      {event.differs && (
        <>
          {' '}
          <DiffersFlag label={t('sourcesDiffer')} />
        </>
      )}
    </>
  );
}
