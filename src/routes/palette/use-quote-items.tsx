import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import type { QuoteHit } from '#src/domain/quote-search.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import type { PaletteItem } from './palette-item.ts';
import { Snippet } from './Snippet.tsx';

/** Quotes as rows that lead to their place in the article. */
export function useQuoteItems(): (hits: readonly QuoteHit[]) => PaletteItem[] {
  const t = useTranslations('evidence');
  const { index, filters, range } = useNarrowing();
  const language = useLanguage();
  const navigate = useNavigate();
  return (hits) =>
    hits.map((hit) => {
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
