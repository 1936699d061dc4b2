import { useTranslations } from 'use-intl';
import { useMemo, type ReactNode } from 'react';
import type { EventRow } from '#src/domain/corpus-index.ts';
import styles from './EventCounts.module.css';

/** How many events, quotes and articles there are; said aloud when they change. */
export function EventCounts({ events }: { events: readonly EventRow[] }) {
  const t = useTranslations('filters.counts');
  const { quotes, articles } = useMemo(() => {
    const reporting = new Set(events.flatMap((event) => event.articles));
    return {
      quotes: events.reduce((sum, event) => sum + event.quotes, 0),
      articles: reporting.size,
    };
  }, [events]);
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  return (
    <p className={styles.counts} role="status">
      <span>{t.rich('events', { count: events.length, b })}</span>{' '}
      <span>{t.rich('quotes', { count: quotes, b })}</span>{' '}
      <span>{t.rich('articles', { count: articles, b })}</span>
    </p>
  );
}
