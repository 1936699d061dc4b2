import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { allShards } from '#src/components/filters/all-shards.ts';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { searchQuotes } from '#src/domain/quote-search.ts';
import type { SearchQuery } from '#src/domain/search-query.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { NothingFound } from './NothingFound.tsx';
import { PaletteGroup } from './PaletteGroup.tsx';
import { Snippet } from './Snippet.tsx';

const MOST_QUOTES = 5;

/** Quotes in which the words occur; fetches the evidence. `isAlone`: nothing else was found. Suspends. */
export function QuoteGroup({
  query,
  isAlone,
  onDone,
}: {
  query: SearchQuery;
  isAlone: boolean;
  onDone: () => void;
}) {
  const t = useTranslations('palette');
  const words = useTranslations('evidence');
  const { index, filters, range } = useNarrowing();
  const language = useLanguage();
  const navigate = useNavigate();
  const book = useEvidence(allShards(index));
  const hits = searchQuotes(book, query.words, MOST_QUOTES);
  if (hits.length === 0) return isAlone ? <NothingFound text={query.text} /> : null;
  const items = hits.map((hit) => {
    const speaker = hit.speaker === null ? undefined : index.actorById.get(hit.speaker);
    const article = index.articleById.get(hit.article);
    return {
      id: hit.id,
      icon: null,
      label: <Snippet hit={hit} language={article?.language ?? ''} />,
      note: speaker?.name[language] ?? words('theArticle'),
      run: () => void navigate(paths.article(hit.article, { quote: hit.id, filters, range })),
    };
  });
  return <PaletteGroup label={t('inQuotes')} items={items} onDone={onDone} />;
}
