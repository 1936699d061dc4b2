import { useTranslations } from 'use-intl';
import { utcMilliseconds } from '#src/domain/day.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';

/**
 * Names an article's outlet, and says where it is inferred or not stated at all; in one word where
 * it is said again and again.
 */
export function useOutletName(length: 'full' | 'short' = 'full'): (article: ArticleRow) => string {
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

/** The day of an article's publication, or “undated”. */
export function useArticleDate(): (article: ArticleRow) => string {
  const t = useTranslations('evidence');
  const language = useLanguage();
  return ({ date }) =>
    date.shape === 'day' && date.min !== null
      ? formatDay(language, utcMilliseconds(date.min))
      : t('undated');
}
