import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { EventTitle } from '#src/components/EventTitle.tsx';
import { Link } from '#src/components/Link.tsx';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { paths } from '#src/url/paths.ts';
import { MOST_LISTED } from './most-listed.ts';
import { OverviewSection } from './OverviewSection.tsx';
import styles from './EntryList.module.css';

/** What sources expect or suppose, in the order of time, with its date as far as it is known. */
export function Upcoming({ events }: { events: EventSet }) {
  const t = useTranslations('overview.upcoming');
  const phrase = useDateWithStatus();
  const toAll = paths.timeline({
    filters: {
      ...NO_FILTERS,
      status: [
        { value: 'planned', exclude: false },
        { value: 'hypothetical', exclude: false },
      ],
    },
  });
  return (
    <OverviewSection title={t('title')}>
      {events.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {events.slice(0, MOST_LISTED).map((event) => (
              <li key={event.id}>
                <DateIcon date={event.date} status={event.status} position={event.position} />
                <div>
                  <Link to={paths.event(event.id)}>
                    <span>
                      <EventTitle event={event} />
                    </span>
                  </Link>
                  <small>{phrase(event)}</small>
                </div>
              </li>
            ))}
          </ul>
          <p>
            <Link to={toAll}>{t('all', { count: events.length })}</Link>
          </p>
        </>
      )}
    </OverviewSection>
  );
}
