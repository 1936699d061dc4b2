import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { QuoteReach } from '#src/components/filters/quote-reach.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { searchQuotes } from '#src/domain/quote-search.ts';
import type { SearchQuery } from '#src/domain/search-query.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import type { PaletteItem } from './palette-item.ts';
import { Snippet } from './Snippet.tsx';

const MOST_QUOTES = 5;

/** Quotes within reach that have the searched words, as rows that lead to their place in the article. Suspends. */
export function useQuoteItems(
  { words }: SearchQuery,
  { shards, events }: QuoteReach,
): PaletteItem[] {
  const t = useTranslations('evidence');
  const { index, filters, range } = useNarrowing();
  const language = useLanguage();
  const navigate = useNavigate();
  const book = useEvidence(shards);
  const isWithin = ({ event }: { event: string | null }) =>
    events === null || (event !== null && events.placeOf(event) !== -1);
  return searchQuotes(book, words, MOST_QUOTES, isWithin).map((hit) => {
    const speaker = hit.speaker === null ? undefined : index.actorById.get(hit.speaker);
    const article = index.articleById.get(hit.article);
    return {
      id: hit.id,
      icon: null,
      label: <Snippet hit={hit} language={article?.language ?? ''} />,
      note: speaker?.name[language] ?? t('theArticle'),
      run: () => void navigate(paths.article(hit.article, { quote: hit.id, filters, range })),
    };
  });
}
