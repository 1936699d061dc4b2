import type { EventRow } from '#src/domain/corpus-index.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { DateDiffersFlag } from './DateDiffersFlag.tsx';
import styles from './EventTitle.module.css';

/** The title of an event, with `≠` beside its last word where its sources give different dates. */
export function EventTitle({ event }: { event: EventRow }) {
  const language = useLanguage();
  const title = event.title[language];
  if (!event.differs) return title;
  const lastWord = title.lastIndexOf(' ') + 1;
  return (
    <>
      {title.slice(0, lastWord)}
      <span className={styles.last}>
        {title.slice(lastWord)}
        <DateDiffersFlag />
      </span>
    </>
  );
}
