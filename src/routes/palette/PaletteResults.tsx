import { Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { PaletteCommand } from '#src/components/palette-command.ts';
import { parseSearch, type SearchQuery } from '#src/domain/search-query.ts';
import { PaletteGroup } from './PaletteGroup.tsx';
import { ResultList } from './ResultList.tsx';
import { useFilterItems } from './use-filter-items.tsx';
import { useGoToItems } from './use-go-to-items.tsx';
import { useQuoteItems } from './use-quote-items.tsx';
import styles from './Palette.module.css';

/**
 * What a search finds. Names and titles are there at once; quotes are fetched for it and join the
 * list where it is, and what becomes of them is said below. Suspends until the index is there.
 */
export function PaletteResults({
  typed,
  commands,
  onDone,
}: {
  typed: string;
  commands: readonly PaletteCommand[];
  onDone: () => void;
}) {
  const t = useTranslations('palette');
  const query = parseSearch(typed);
  const filterItems = useFilterItems(query);
  const goToItems = useGoToItems(query, commands);
  const draw = (quotes: ReactNode, note: ReactNode) => (
    <ResultList
      query={query}
      filterItems={filterItems}
      goToItems={goToItems}
      quotes={quotes}
      note={note}
      onDone={onDone}
    />
  );
  const isNothing = filterItems.length + goToItems.length === 0 && typed.trim() !== '';
  const nothing = isNothing && !query.fault && <NothingFound text={typed.trim()} />;
  if (query.words.length === 0 || query.field !== null) return draw(null, nothing);
  return (
    <PanelBoundary frame={(message) => draw(null, message)}>
      {draw(
        <Suspense fallback={null}>
          <QuoteGroup query={query} onDone={onDone} />
        </Suspense>,
        <Suspense fallback={<p className={styles.note}>{t('searchingQuotes')}</p>}>
          <IfNoQuotes query={query}>{nothing}</IfNoQuotes>
        </Suspense>,
      )}
    </PanelBoundary>
  );
}

function QuoteGroup({ query, onDone }: { query: SearchQuery; onDone: () => void }) {
  const t = useTranslations('palette');
  const items = useQuoteItems(query);
  return <PaletteGroup label={t('inQuotes')} items={items} onDone={onDone} />;
}

function IfNoQuotes({ query, children }: { query: SearchQuery; children: ReactNode }) {
  return useQuoteItems(query).length === 0 && children;
}

/** Says what was searched for in vain, and where. */
function NothingFound({ text }: { text: string }) {
  const t = useTranslations('palette');
  return (
    <div className={styles.nothing} role="status">
      <p>{t('nothing', { text })}</p>
      <p>{t('nothingHint')}</p>
    </div>
  );
}
