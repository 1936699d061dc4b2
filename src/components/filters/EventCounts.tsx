import { useTranslations } from 'use-intl';
import { useMemo, type ReactNode } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EventSet } from '#src/domain/event-set.ts';
import { articlesOnEvents, quotesOnEvents } from '#src/domain/event-counts.ts';
import styles from './EventCounts.module.css';

/** How many events there are, quotes that bear on them and articles that report them; said aloud when they change. */
export function EventCounts({ events }: { events: EventSet }) {
  const t = useTranslations('filters.counts');
  const index = useCorpus();
  const quotes = useMemo(() => quotesOnEvents(index, events), [index, events]);
  const articles = useMemo(() => articlesOnEvents(events), [events]);
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  return (
    <p className={styles.counts} role="status">
      <span>{t.rich('events', { count: events.length, b })}</span>{' '}
      <span>{t.rich('quotes', { count: quotes, b })}</span>{' '}
      <span>{t.rich('articles', { count: articles, b })}</span>
    </p>
  );
}
