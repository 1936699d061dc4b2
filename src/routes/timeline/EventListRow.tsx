import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { DateDiffersFlag } from '#src/components/DateDiffersFlag.tsx';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { actorNames } from '#src/domain/event-order.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import styles from './EventList.module.css';

/** One event of the list; pressing it anywhere selects it. */
export function EventListRow({
  event,
  rowIndex,
  top,
  isTabStop,
  selected,
  onFocus,
  onSelect,
}: {
  event: EventRow;
  /** From 1, the head being the first. */
  rowIndex: number;
  /** Pixels of the screen from the top of the list. */
  top: number;
  isTabStop: boolean;
  selected: boolean;
  onFocus: (row: number) => void;
  onSelect: (eventId: string, byKey: boolean) => void;
}) {
  const t = useTranslations('timeline');
  const language = useLanguage();
  const statuses = useTranslations('vocabulary.statusInText');
  // Whether, and how often, stands at the title: the date says when.
  const isOngoing = event.status === 'ongoing';
  const date = useDatePhrase()(event.date, isOngoing ? 'ongoing' : 'occurred');
  const actors = actorNames(event, language);
  const issue = event.issue.short[language];
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={selected}
      tabIndex={isTabStop ? 0 : -1}
      data-event={event.id}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => onFocus(event.row)}
      onClick={() => onSelect(event.id, false)}
      onKeyDown={(keyEvent) => {
        if (keyEvent.key !== 'Enter' && keyEvent.key !== ' ') return;
        keyEvent.preventDefault();
        onSelect(event.id, true);
      }}
    >
      <div role="gridcell" className={styles.date} title={date}>
        <DateIcon date={event.date} status={event.status} position={event.position} />
        <span>{date}</span>
      </div>
      <div role="gridcell" className={styles.title} title={event.title[language]}>
        {event.title[language] === '' ? (
          <span className={styles.blank} />
        ) : (
          <span>{event.title[language]}</span>
        )}
        {event.differs && <DateDiffersFlag />}
        {!isOngoing && event.status !== 'occurred' && <small>{statuses(event.status)}</small>}
      </div>
      <div role="gridcell" className={styles.actors} title={actors}>
        {actors}
      </div>
      <div role="gridcell" className={styles.issue} title={issue}>
        {issue}
      </div>
      <div
        role="gridcell"
        className={styles.quotes}
        aria-label={t('quotes', { count: event.quotes })}
      >
        {event.quotes}
      </div>
    </div>
  );
}
