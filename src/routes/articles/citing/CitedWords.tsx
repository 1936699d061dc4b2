import { useTranslations } from 'use-intl';
import { Quote } from '#src/components/Quote.tsx';
import { citeApaInText } from '#src/domain/cite-apa.ts';
import { citeChicagoNote } from '#src/domain/cite-chicago.ts';
import type { CitedArticle } from '#src/domain/cited-article.ts';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { paragraphPlace } from '#src/domain/paragraph-place.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ArticleFile } from '#src/schema/article-file.ts';
import { CitationBlock } from './CitationBlock.tsx';
import styles from './CitationDialog.module.css';

/** Words of an article, and what stands behind them where they are quoted: with their paragraph. */
export function CitedWords({
  item,
  cited,
  file,
}: {
  item: EvidenceItem;
  cited: CitedArticle;
  file: ArticleFile;
}) {
  const t = useTranslations('reader.cite');
  const language = useLanguage();
  const place = paragraphPlace(file, item.quote);
  return (
    <>
      <div className={styles.words}>
        <Quote item={item} language={cited.language} marks={[]} />
      </div>
      <CitationBlock
        style={t('inText')}
        cited={cited}
        runs={citeApaInText(cited, language, place)}
      />
      <CitationBlock
        style={t('note')}
        cited={cited}
        runs={citeChicagoNote(cited, language, place)}
      />
      {place && <p className={styles.remark}>{t('paragraphs')}</p>}
    </>
  );
}
