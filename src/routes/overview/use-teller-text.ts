import { useTranslations } from 'use-intl';
import { useArticleDate, useOutletName } from '#src/components/use-article-names.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';

/** Who says so: the one whom an article quotes or has it from, else its outlet and date. */
export function useTellerText(): {
  ofClaim: (claim: Pick<ReportEvidence, 'accordingTo' | 'article'>) => string;
  ofStance: (stance: Pick<StanceRow, 'origin' | 'article'>) => string;
} {
  const t = useTranslations('overview.differing');
  const evidence = useTranslations('evidence');
  const language = useLanguage();
  const { actorById, articleById } = useCorpus();
  const outletName = useOutletName('short');
  const articleDate = useArticleDate();
  const ofArticle = (article: ArticleRow) =>
    article.date.shape === 'undated'
      ? t('undatedArticle', { outlet: outletName(article) })
      : t('article', { outlet: outletName(article), date: articleDate(article) });
  return {
    ofClaim: ({ accordingTo, article: id }) => {
      const speaker = accordingTo === null ? undefined : actorById.get(accordingTo);
      if (speaker) return speaker.name[language];
      const article = articleById.get(id);
      return article ? ofArticle(article) : id;
    },
    ofStance: ({ origin, article }) =>
      origin ? evidence('accordingTo', { name: origin.name[language] }) : ofArticle(article),
  };
}
