import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { EVENT_PARTS } from '#src/data/ensure-parts.ts';
import { useWantedParts } from '#src/data/use-wanted-parts.ts';
import { dateRuns, type DateRun } from '#src/domain/date-runs.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatMonthInFull } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './PhoneList.module.css';

/** The events one below the other, under headings of their dates: the timeline of a phone. */
export function PhoneList({
  events,
  selectedId,
  onSelect,
}: {
  events: EventSet;
  selectedId: string | null;
  onSelect: (eventId: string) => void;
}) {
  const t = useTranslations('timeline.list');
  const { start, end, showEarlier, showLater } = usePages(events, selectedId);
  const runs = useMemo(() => dateRuns(events.slice(start, end)), [events, start, end]);
  useWantedParts(
    EVENT_PARTS,
    useMemo(() => events.rows.subarray(start, end), [events, start, end]),
  );
  const headingOf = useRunHeading();
  return (
    <>
      {start > 0 && <Button onClick={showEarlier}>{t('earlier', { count: start })}</Button>}
      {runs.map((run) => (
        <section key={run.key} className={styles.run}>
          <h2>{headingOf(run)}</h2>
          <ul>
            {run.events.map((event) => (
              <li key={event.id}>
                <button
                  type="button"
                  data-event={event.id}
                  aria-current={event.id === selectedId ? 'true' : undefined}
                  onClick={() => onSelect(event.id)}
                >
                  <PhoneItem event={event} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {end < events.length && (
        <Button onClick={showLater}>{t('later', { count: events.length - end })}</Button>
      )}
    </>
  );
}

/** Events at a time: a phone draws thousands slowly, and nobody scrolls through them. */
const PAGE = 200;

/** The page of the selected event, or the first, and those that were asked for around it. */
function usePages(events: EventSet, selectedId: string | null) {
  const [[earlier, later], setPages] = useState([0, 1]);
  const place = selectedId === null ? 0 : Math.max(0, events.placeOf(selectedId));
  const page = Math.floor(place / PAGE);
  return {
    start: Math.max(0, page - earlier) * PAGE,
    end: (page + later) * PAGE,
    showEarlier: () => setPages([earlier + 1, later]),
    showLater: () => setPages([earlier, later + 1]),
  };
}

function PhoneItem({ event }: { event: EventRow }) {
  const t = useTranslations('timeline');
  const language = useLanguage();
  return (
    <>
      <DateIcon date={event.date} status={event.status} position={event.position} />
      <span>
        <b>{event.title[language]}</b>
        <small>
          {useDateWithStatus()(event)} · {t('quotes', { count: event.quotes })}
          {event.differs && (
            <>
              {' · '}
              <i>≠ {t('sourcesDiffer')}</i>
            </>
          )}
        </small>
      </span>
    </>
  );
}

function useRunHeading(): (run: DateRun) => string {
  const language = useLanguage();
  const datePhrase = useDatePhrase();
  return ({ month, events: [first] }) => {
    if (month !== null) return capitalised(formatMonthInFull(language, utcMilliseconds(month)));
    // That it happened more than once stands at each event.
    const status = first?.status === 'ongoing' ? 'ongoing' : 'occurred';
    return first ? capitalised(datePhrase(first.date, status)) : '';
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
