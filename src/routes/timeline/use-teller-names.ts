import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';

/** What a teller is called where there is little room, and in full. */
export type TellerName = { short: string; full: string };

/**
 * Names of those who make the claims, in their order: a person, or an article, which goes by its
 * outlet or else its date as long as that tells the articles apart.
 */
export function useTellerNames(claims: readonly ReportEvidence[]): TellerName[] {
  const language = useLanguage();
  const { actorById, articleById } = useCorpus();
  const shortName = useShortArticleName();
  const articles = new Set(claims.flatMap(({ article }) => articleById.get(article) ?? []));
  const shortNames = [...articles].map(shortName);
  const isUnique = (name: string) => shortNames.filter((other) => other === name).length === 1;
  return claims.map(({ accordingTo, article: id }) => {
    const teller = accordingTo === null ? undefined : actorById.get(accordingTo);
    if (teller) return { short: teller.name[language], full: teller.name[language] };
    const article = articleById.get(id);
    if (!article) return { short: id, full: id };
    const full = article.label[language];
    const short = shortName(article);
    return { short: isUnique(short) ? short : full, full };
  });
}

function useShortArticleName(): (article: ArticleRow) => string {
  const t = useTranslations('event.claims');
  const language = useLanguage();
  const { sourceById } = useCorpus();
  return ({ source, date }) => {
    const outlet = source === null ? undefined : sourceById.get(source);
    if (outlet) return outlet.name;
    return date.shape === 'day' && date.min !== null
      ? t('articleOf', { date: formatDay(language, utcMilliseconds(date.min)) })
      : t('undatedArticle');
  };
}
