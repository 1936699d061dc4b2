import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { EventTitle } from '#src/components/EventTitle.tsx';
import { Link } from '#src/components/Link.tsx';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useManifest } from '#src/data/use-manifest.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { upcomingEvents, upcomingRange } from '#src/domain/upcoming-events.ts';
import { paths } from '#src/url/paths.ts';
import { listedOf } from './most-listed.ts';
import { OverviewSection } from './OverviewSection.tsx';
import { useListLengths } from './use-list-lengths.ts';
import styles from './EntryList.module.css';

/** What sources expect or suppose, in the order of time, with its date as far as it is known. */
export function Upcoming() {
  const t = useTranslations('overview.upcoming');
  const phrase = useDateWithStatus();
  const index = useCorpus();
  const { latestSourceDay } = useManifest();
  const { upcoming: most } = useListLengths();
  const events = useMemo(() => upcomingEvents(index, latestSourceDay), [index, latestSourceDay]);
  const listed = events.slice(0, listedOf(events.length, most));
  const dated = listed.filter(({ dateBasis }) => dateBasis !== null).length;
  const inferred = listed.filter(({ dateBasis }) => dateBasis === 'inferred').length;
  const toAll = paths.timeline({
    range: upcomingRange(events, latestSourceDay),
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
            {listed.map((event) => (
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
          <p className={styles.ways}>
            <Link to={toAll}>{t('all', { count: events.length })}</Link>
            {inferred > 0 && (
              <span className={styles.note}>
                {t(inferred === dated ? 'allInferred' : 'someInferred', { inferred, dated })}
              </span>
            )}
          </p>
        </>
      )}
    </OverviewSection>
  );
}
