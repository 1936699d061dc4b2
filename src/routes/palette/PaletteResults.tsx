import { Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { allShards } from '#src/components/filters/all-shards.ts';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import type { PaletteCommand } from '#src/components/palette-command.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import type { QuoteHit } from '#src/domain/quote-search.ts';
import { searchQuotes } from '#src/domain/quote-search.ts';
import { parseSearch, type SearchQuery } from '#src/domain/search-query.ts';
import { ResultList } from './ResultList.tsx';
import { useFilterItems } from './use-filter-items.tsx';
import { useGoToItems } from './use-go-to-items.tsx';
import styles from './Palette.module.css';

const MOST_QUOTES = 5;

type Draw = (quotes: readonly QuoteHit[], note: ReactNode) => ReactNode;

/**
 * What a search finds. Names and titles are there at once; quotes are fetched for it, and what
 * becomes of them is said below the list. Suspends until the index is there.
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
  const draw: Draw = (quotes, note) => (
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
  if (query.words.length === 0 || query.field !== null) return draw([], nothing);
  return (
    <PanelBoundary frame={(message) => draw([], message)}>
      <Suspense fallback={draw([], <p className={styles.note}>{t('searchingQuotes')}</p>)}>
        <WithQuotes query={query} draw={draw} nothing={nothing} />
      </Suspense>
    </PanelBoundary>
  );
}

function WithQuotes({
  query,
  draw,
  nothing,
}: {
  query: SearchQuery;
  draw: Draw;
  nothing: ReactNode;
}) {
  const book = useEvidence(allShards(useCorpus()));
  const quotes = searchQuotes(book, query.words, MOST_QUOTES);
  return draw(quotes, quotes.length === 0 && nothing);
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
