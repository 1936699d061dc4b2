import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { LIST_SORT_KEYS, type ListSort, type ListSortKey } from '#src/domain/event-order.ts';
import styles from './EventList.module.css';

/** Names of the columns, each of which sorts the list: once up, twice down. */
export function EventListHead({
  sort,
  onSort,
}: {
  sort: ListSort;
  onSort: (sort: ListSort) => void;
}) {
  const t = useTranslations('timeline.list');
  const next = (key: ListSortKey): ListSort => ({
    key,
    descending: key === sort.key ? !sort.descending : key === 'quotes',
  });
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {LIST_SORT_KEYS.map((key) => (
        <div
          key={key}
          role="columnheader"
          className={styles[key]}
          aria-sort={key !== sort.key ? 'none' : sort.descending ? 'descending' : 'ascending'}
        >
          <button
            type="button"
            title={t('sortBy', { column: t(key) })}
            onClick={() => onSort(next(key))}
          >
            {t(key)}
            {key === sort.key &&
              (sort.descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
          </button>
        </div>
      ))}
    </div>
  );
}
