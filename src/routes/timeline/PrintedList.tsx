import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { DateDiffersFlag } from '#src/components/DateDiffersFlag.tsx';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { actorNames } from '#src/domain/event-order.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import styles from './PrintedList.module.css';

/** As many as a reader may want on paper: some fifty pages. */
const MOST_PRINTED = 1000;

/** The events in view as a table over as many pages as it needs, nothing in it cut. */
export function PrintedList({ events }: { events: EventSet }) {
  const t = useTranslations('timeline');
  const lanes = useTranslations('lanes');
  const statuses = useTranslations('vocabulary.statusInText');
  const language = useLanguage();
  const datePhrase = useDatePhrase();
  const { table } = events;
  // Of a large corpus only the words that were looked at are there.
  const rows = events.rows.subarray(0, MOST_PRINTED).filter(table.isNamed);
  const rest = events.length - rows.length;
  return (
    <>
      <table className={styles.list}>
        <thead>
          <tr>
            {(['date', 'title', 'actors', 'issue', 'quotes'] as const).map((column) => (
              <th key={column} scope="col" className={styles[column]}>
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(rows, table.at).map((event) => {
            const isOngoing = event.status === 'ongoing';
            return (
              <tr key={event.id}>
                <td>
                  <span className={styles.when}>
                    <DateIcon date={event.date} status={event.status} position={event.position} />
                    {datePhrase(event.date, isOngoing ? 'ongoing' : 'occurred')}
                  </span>
                </td>
                <td>
                  {event.title[language]}
                  {!isOngoing && event.status !== 'occurred' && (
                    <small> {statuses(event.status)}</small>
                  )}{' '}
                  {event.differs && <DateDiffersFlag />}
                </td>
                <td>{actorNames(event, language)}</td>
                <td>{event.issue.short[language]}</td>
                <td className={styles.quotes}>{event.quotes}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && <p className={styles.rest}>{lanes('notPrinted', { count: rest })}</p>}
    </>
  );
}
