import { useTranslations } from 'use-intl';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { gradeCode, gradeOf } from '#src/domain/grades.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { GradeMark } from './GradeMark.tsx';
import { useArticleDate, useOutletName } from './use-article-names.ts';

/**
 * The chain of sources, the date and the grade: “Correo, cita a CNN, 11 ene 2026 · B2”. Nothing in
 * it is guessed.
 */
export function EvidenceSource({ item }: { item: EvidenceItem }) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  const { articleById, actorById, sourceById } = useCorpus();
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
  const source = article.source === null ? null : (sourceById.get(article.source) ?? null);
  return (
    <span>
      {chain}, {articleDate(article)} · <GradeMark code={gradeCode(gradeOf(source, item))} />
    </span>
  );
}
