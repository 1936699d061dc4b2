import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { useDatePhrase } from './use-date-phrase.ts';

/**
 * Names an article's outlet, and says where it is inferred or not stated at all; in one word where
 * it is said again and again.
 */
export function useOutletName(
  length: 'full' | 'short' = 'full',
): (article: Pick<ArticleRow, 'source' | 'sourceBasis'>) => string {
  const t = useTranslations('evidence');
  const { sourceById } = useCorpus();
  return (article) => {
    const source = article.source === null ? undefined : sourceById.get(article.source);
    if (!source) return t('outletNotStated');
    return article.sourceBasis === 'inferred'
      ? t(length === 'full' ? 'inferredOutlet' : 'inferredOutletShort', { outlet: source.name })
      : source.name;
  };
}

/** The date of an article's publication, as exact as it is known, or “undated”. */
export function useArticleDate(): (article: ArticleRow) => string {
  const datePhrase = useDatePhrase();
  return ({ date }) => datePhrase(date, 'occurred');
}
