import { useTranslations } from 'use-intl';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useArticleDate, useOutletName } from './use-article-names.ts';

/** The chain of sources and the date: “Correo, cita a CNN, 11 ene 2026”. Nothing in it is guessed. */
export function EvidenceSource({ item }: { item: EvidenceItem }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const { articleById, actorById } = useCorpus();
  const outletName = useOutletName('short');
  const articleDate = useArticleDate();
  const article = articleById.get(item.article);
  if (!article) return null;
  const medium = item.via === null ? undefined : actorById.get(item.via);
  const outlet =
    article.source === null
      ? t('articleNamed', { label: article.label[language], outlet: outletName(article) })
      : outletName(article);
  const chain = medium ? t('quotingMedium', { outlet, medium: medium.name[language] }) : outlet;
  return (
    <span>
      {chain}, {articleDate(article)}
    </span>
  );
}
