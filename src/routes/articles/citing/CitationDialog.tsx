import { useTranslations } from 'use-intl';
import { useArticle } from '#src/data/use-article.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { citeApa } from '#src/domain/cite-apa.ts';
import { citeBibtex } from '#src/domain/cite-bibtex.ts';
import { citeChicagoBibliography, citeChicagoNote } from '#src/domain/cite-chicago.ts';
import { citeCsl } from '#src/domain/cite-csl.ts';
import { citedArticle } from '#src/domain/cited-article.ts';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { LiveRegion } from '#src/ui/LiveRegion.tsx';
import { CitationBlock } from './CitationBlock.tsx';
import { CitedWords } from './CitedWords.tsx';
import styles from './CitationDialog.module.css';

/** An article, and words in it where `item` is given, cited in each style, to copy or to save. */
export function CitationDialog({
  article,
  item,
  onClose,
}: {
  article: ArticleRow;
  item: EvidenceItem | null;
  onClose: () => void;
}) {
  const t = useTranslations('reader.cite');
  const shell = useTranslations('shell');
  const language = useLanguage();
  const { sourceById } = useCorpus();
  const file = useArticle(article.id);
  const source = article.source === null ? null : (sourceById.get(article.source) ?? null);
  const cited = citedArticle(article, source, language);
  const csl = `${JSON.stringify([citeCsl(cited, language)], null, 2)}\n`;
  return (
    <Dialog
      title={item ? t('quoteTitle') : t('title')}
      closeLabel={shell('close')}
      onClose={onClose}
    >
      {item && (
        <>
          <CitedWords item={item} cited={cited} file={file} />
          <h3 className={styles.heading}>{t('ofArticle')}</h3>
        </>
      )}
      <CitationBlock style={t('apa')} cited={cited} runs={citeApa(cited, language)} />
      {!item && (
        <CitationBlock style={t('note')} cited={cited} runs={citeChicagoNote(cited, language)} />
      )}
      <CitationBlock
        style={t('bibliography')}
        cited={cited}
        runs={citeChicagoBibliography(cited, language)}
      />
      <CitationBlock
        style={t('bibtex')}
        cited={cited}
        source={citeBibtex(cited, language)}
        file={{ ending: 'bib', type: 'application/x-bibtex' }}
      />
      <CitationBlock
        style={t('csl')}
        cited={cited}
        source={csl}
        file={{ ending: 'json', type: 'application/vnd.citationstyles.csl+json' }}
      />
      <p className={styles.remark}>{t('unknowns')}</p>
      <LiveRegion />
    </Dialog>
  );
}
