import { Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { quoteReach, type QuoteReach } from '#src/components/filters/quote-reach.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import type { PaletteCommand } from '#src/components/palette-command.ts';
import { EVENT_PARTS } from '#src/data/ensure-parts.ts';
import { useWantedParts } from '#src/data/use-wanted-parts.ts';
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
  const reach = useQuoteReach();
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
  const nothing = isNothing && !query.fault && (
    <NothingFound text={typed.trim()} inQuotes={reach !== null} />
  );
  if (query.words.length === 0 || query.field !== null) return draw(null, nothing);
  if (reach === null) {
    return draw(
      null,
      <>
        {nothing}
        <p className={styles.note}>{t('quotesTooMany')}</p>
      </>,
    );
  }
  return (
    <PanelBoundary frame={(message) => draw(null, message)}>
      {draw(
        <Suspense fallback={null}>
          <QuoteGroup query={query} reach={reach} onDone={onDone} />
        </Suspense>,
        <Suspense fallback={<p className={styles.note}>{t('searchingQuotes')}</p>}>
          <IfNoQuotes query={query} reach={reach}>
            {nothing}
          </IfNoQuotes>
        </Suspense>,
      )}
    </PanelBoundary>
  );
}

/** The quotes that can be searched: all or, of a large corpus, those of the events that filters leave. */
function useQuoteReach(): QuoteReach | null {
  const { index, filters, range } = useNarrowing();
  const reach = quoteReach(index, filters, range);
  useWantedParts(EVENT_PARTS, reach?.events?.rows ?? NO_ROWS);
  return reach;
}

const NO_ROWS = new Uint32Array();

type Search = { query: SearchQuery; reach: QuoteReach };

function QuoteGroup({ query, reach, onDone }: Search & { onDone: () => void }) {
  const t = useTranslations('palette');
  const items = useQuoteItems(query, reach);
  const count = reach.events?.length;
  const label = count === undefined ? t('inQuotes') : t('inQuotesOf', { count });
  return <PaletteGroup label={label} items={items} onDone={onDone} />;
}

function IfNoQuotes({ query, reach, children }: Search & { children: ReactNode }) {
  return useQuoteItems(query, reach).length === 0 && children;
}

/** Says what was searched for in vain, and where. */
function NothingFound({ text, inQuotes }: { text: string; inQuotes: boolean }) {
  const t = useTranslations('palette');
  return (
    <div className={styles.nothing} role="status">
      <p>{t('nothing', { text })}</p>
      <p>{inQuotes ? t('nothingHint') : t('nothingHintNames')}</p>
    </div>
  );
}
