import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ChipPlace } from '#src/components/filters/ChipPlace.tsx';
import { LazyFilterChip } from '#src/components/filters/lazy-filter-parts.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import { useMatchingActors } from './use-matching-actors.ts';
import styles from './ListFilters.module.css';

/**
 * The filters that narrow the list beside an actor, and how many they leave: a list that others
 * narrowed must not look whole. Words stand in the field below, and no actor has a day. Suspends.
 */
export function ListFilters() {
  const t = useTranslations('actors');
  const bar = useTranslations('filters');
  const place = useRef<HTMLElement>(null);
  const { actors } = useCorpus();
  const matching = useMatchingActors();
  const fields = fieldsInUse(useNarrowing()).filter(
    (field) => field !== 'range' && field !== 'text',
  );
  if (fields.length === 0) return null;
  const focusField = () => place.current?.parentElement?.querySelector('input')?.focus();
  return (
    <section ref={place} className={styles.filters} aria-label={bar('bar')}>
      {fields.map((field) => (
        <ChipPlace key={field}>
          <LazyFilterChip field={field} onRemoved={focusField} />
        </ChipPlace>
      ))}
      <p role="status">{t('matching', { matching: matching.length, count: actors.length })}</p>
    </section>
  );
}
