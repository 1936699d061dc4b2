import { Combobox, ComboboxList, ComboboxProvider } from '@ariakit/react/combobox';
import { Search, X } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { parseSearch } from '#src/domain/search-query.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { NothingFound } from './NothingFound.tsx';
import { PaletteFooter } from './PaletteFooter.tsx';
import { PaletteGroup } from './PaletteGroup.tsx';
import { QuoteGroup } from './QuoteGroup.tsx';
import { useFilterItems, useTextItems } from './use-filter-items.tsx';
import { useGoToItems } from './use-go-to-items.tsx';
import styles from './Palette.module.css';

/**
 * Search over everything: filters to apply, places to go to, words in quotes. A text field moves
 * through one list; Enter does what the row says, Shift Enter excludes a value instead.
 */
export default function Palette({ commands, onClose }: PaletteProps) {
  const t = useTranslations('palette');
  return (
    <Dialog bare title={t('title')} className={styles.palette} onClose={onClose}>
      <PanelBoundary>
        <Suspense fallback={<p className={styles.note}>{t('loading')}</p>}>
          <SearchField commands={commands} onClose={onClose} />
        </Suspense>
      </PanelBoundary>
    </Dialog>
  );
}

function SearchField({ commands, onClose }: PaletteProps) {
  const t = useTranslations('palette');
  const isPhone = useScreen() === 'phone';
  const [typed, setTyped] = useState('');
  const query = parseSearch(typed);
  const filterItems = useFilterItems(query);
  const goToItems = useGoToItems(query, commands);
  const textItems = useTextItems(query);
  const isSearchingQuotes = query.words.length > 0 && query.field === null;
  const hasItems = filterItems.length + goToItems.length > 0;
  return (
    <ComboboxProvider
      open
      value={typed}
      setValue={setTyped}
      resetValueOnHide={false}
      includesBaseElement={false}
      focusLoop
    >
      <div className={styles.head}>
        <Search aria-hidden />
        <Combobox
          autoSelect="always"
          className={styles.input}
          placeholder={t('placeholder')}
          aria-label={t('title')}
        />
        <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
          {isPhone ? <X aria-hidden /> : <kbd>Esc</kbd>}
        </button>
      </div>
      {query.fault && (
        <p className={styles.note} role="status">
          {t(`dateFault.${query.fault.reason}`, { part: query.fault.part })}
        </p>
      )}
      <ComboboxList alwaysVisible className={styles.list} aria-label={t('results')}>
        <PaletteGroup label={t('filter')} items={filterItems} onDone={onClose} />
        <PaletteGroup label={t('goTo')} items={goToItems} onDone={onClose} />
        {isSearchingQuotes && (
          <PanelBoundary>
            <Suspense fallback={<p className={styles.note}>{t('searchingQuotes')}</p>}>
              <QuoteGroup query={query} isAlone={!hasItems} onDone={onClose} />
            </Suspense>
          </PanelBoundary>
        )}
        {!isSearchingQuotes && !hasItems && typed.trim() !== '' && !query.fault && (
          <NothingFound text={typed.trim()} />
        )}
        <PaletteGroup label={t('filterByWords')} items={textItems} onDone={onClose} />
      </ComboboxList>
      <PaletteFooter />
    </ComboboxProvider>
  );
}
