import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { AroundEvent } from '#src/components/comparing/AroundEvent.tsx';
import { EvidenceCard } from '#src/components/EvidenceCard.tsx';
import { Link } from '#src/components/Link.tsx';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { evidenceOfEvent } from '#src/domain/evidence.ts';
import { countQuotes } from '#src/domain/quote-count.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Tag } from '#src/ui/Tag.tsx';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { Claims } from './Claims.tsx';
import styles from './EventDetails.module.css';

/** All that the corpus has on one event: what is known of it, who says so, and their words. Suspends. */
export function EventDetails({ event }: { event: EventRow }) {
  const t = useTranslations('timeline');
  const panel = useTranslations('event.panel');
  const dates = useTranslations('dates');
  const vocabulary = useTranslations('vocabulary');
  const terms = useTranslations('terms');
  const language = useLanguage();
  const book = useEvidence([event.shard]);
  const detail = book.details.get(event.id);
  const evidence = evidenceOfEvent(book, event.id);
  const articles = new Set(evidence.map(({ article }) => article)).size;
  return (
    <>
      <h2 className={styles.title}>{event.title[language]}</h2>
      <div className={styles.tags}>
        <Tag icon={<DateIcon date={event.date} status={event.status} position={event.position} />}>
          {vocabulary(`status.${event.status}`)}
        </Tag>
        {event.differs && (
          <Tag tone="warn" icon={<b aria-hidden>≠</b>}>
            {dates('sourcesDiffer')}
          </Tag>
        )}
        {event.plover && <Tag>{terms(`plover.${event.plover}`)}</Tag>}
        {event.dateBasis === 'inferred' && <Tag>{terms('dateBasis.inferred')}</Tag>}
      </div>
      <dl className={styles.facts}>
        <dt>{panel('date')}</dt>
        <dd>
          <b>{useDatePhrase()(event.date, event.status)}</b>
          {detail?.dateNote && <p className={styles.note}>{detail.dateNote[language]}</p>}
          <AroundEvent event={event} />
        </dd>
        {detail?.place && (
          <>
            <dt>{panel('place')}</dt>
            <dd>{detail.place[language]}</dd>
          </>
        )}
        {event.participants.length > 0 && (
          <>
            <dt>{panel('actors')}</dt>
            <dd className={styles.actors}>
              <ActorLinks event={event} />
            </dd>
          </>
        )}
        <dt>{panel('issue')}</dt>
        <dd>{event.issue.name[language]}</dd>
      </dl>
      <Claims event={event} reports={book.reports.filter((report) => report.event === event.id)} />
      <h3 className={styles.section}>
        {panel('evidence')}{' '}
        <span>
          {t('quotes', { count: countQuotes(evidence) })} · {panel('articles', { count: articles })}
        </span>
      </h3>
      {evidence.map((item, i) => (
        <EvidenceCard
          key={item.id}
          item={item}
          issueId={event.issue.id}
          lead={i === 0}
          showStances
        />
      ))}
      {evidence.length === 0 && <p className={styles.note}>{panel('noEvidence')}</p>}
    </>
  );
}

function ActorLinks({ event }: { event: EventRow }) {
  const language = useLanguage();
  const { filters, range } = useView().view;
  return event.participants.map(({ actor }, i) => (
    <span key={`${actor.id} ${i}`}>
      {i > 0 && <span className={styles.comma}>, </span>}
      <Link className={styles.actor} to={paths.actor(actor.id, { filters, range })}>
        {actor.name[language]}
      </Link>
    </span>
  ));
}
