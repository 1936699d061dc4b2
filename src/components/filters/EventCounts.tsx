import { useTranslations } from 'use-intl';
import { useMemo, type ReactNode } from 'react';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { quotesOnEvents } from '#src/domain/quote-count.ts';
import styles from './EventCounts.module.css';

/** How many events there are, quotes that bear on them and articles that report them; said aloud when they change. */
export function EventCounts({ events }: { events: readonly EventRow[] }) {
  const t = useTranslations('filters.counts');
  const index = useCorpus();
  const { quotes, articles } = useMemo(() => {
    const reporting = new Set(events.flatMap((event) => event.articles));
    return { quotes: quotesOnEvents(index, events), articles: reporting.size };
  }, [index, events]);
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  return (
    <p className={styles.counts} role="status">
      <span>{t.rich('events', { count: events.length, b })}</span>{' '}
      <span>{t.rich('quotes', { count: quotes, b })}</span>{' '}
      <span>{t.rich('articles', { count: articles, b })}</span>
    </p>
  );
}
