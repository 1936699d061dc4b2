import { ComboboxList } from '@ariakit/react/combobox';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SearchQuery } from '#src/domain/search-query.ts';
import type { PaletteItem } from './palette-item.ts';
import { PaletteGroup } from './PaletteGroup.tsx';
import { useTextItems } from './use-filter-items.tsx';
import styles from './Palette.module.css';

/** The one list that the text field moves through, with what there is to say around it. */
export function ResultList({
  query,
  filterItems,
  goToItems,
  quotes,
  note,
  onDone,
}: {
  query: SearchQuery;
  filterItems: readonly PaletteItem[];
  goToItems: readonly PaletteItem[];
  quotes: ReactNode;
  note: ReactNode;
  onDone: () => void;
}) {
  const t = useTranslations('palette');
  const textItems = useTextItems(query);
  return (
    <div className={styles.results}>
      {query.fault && (
        <p className={styles.note} role="status">
          {t(`dateFault.${query.fault.reason}`, { part: query.fault.part })}
        </p>
      )}
      <ComboboxList alwaysVisible className={styles.list} aria-label={t('results')}>
        <PaletteGroup label={t('filter')} items={filterItems} onDone={onDone} />
        <PaletteGroup label={t('goTo')} items={goToItems} onDone={onDone} />
        {quotes}
        <PaletteGroup label={t('filterByWords')} items={textItems} onDone={onDone} />
      </ComboboxList>
      {note}
    </div>
  );
}
