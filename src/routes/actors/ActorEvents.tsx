import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { EventTitle } from '#src/components/EventTitle.tsx';
import { Link } from '#src/components/Link.tsx';
import { MiniTimeline } from '#src/components/timeline/MiniTimeline.tsx';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { paths } from '#src/url/paths.ts';
import styles from './ActorEvents.module.css';

/** Events in small: a timeline, or on a phone, where its marks would be too small to touch, a list. */
export function ActorEvents({ events }: { events: EventSet }) {
  const t = useTranslations('actors');
  const dateWithStatus = useDateWithStatus();
  if (useScreen() !== 'phone') return <MiniTimeline events={events} />;
  return (
    <ul className={styles.list}>
      {Array.from(events, (event) => (
        <li key={event.id}>
          <Link to={paths.event(event.id)}>
            <DateIcon date={event.date} status={event.status} position={event.position} />
            <span>
              <EventTitle event={event} />
              <small>
                {dateWithStatus(event)} · {t('quotes', { count: event.quotes })}
              </small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
