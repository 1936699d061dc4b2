import { useEffect, useId, useRef } from 'react';
import { Check, Copy, Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCopyText } from '#src/components/use-copy-text.ts';
import { citationText, type CitationRun } from '#src/domain/citation-words.ts';
import type { CitedArticle } from '#src/domain/cited-article.ts';
import { Button } from '#src/ui/Button.tsx';
import { saveText } from '#src/ui/save-text.ts';
import { CitationRuns } from './CitationRuns.tsx';
import styles from './CitationBlock.module.css';

type Cited = { runs: readonly CitationRun[]; source?: never; file?: never };
type CitedAsSource = { runs?: never; source: string; file: { ending: string; type: string } };

/**
 * A citation in one style, to copy, and where it is meant for programs (`source`) to save. Where
 * the browser does not copy, its text is selected.
 */
export function CitationBlock({
  style,
  cited,
  runs,
  source,
  file,
}: { style: string; cited: CitedArticle } & (Cited | CitedAsSource)) {
  const t = useTranslations('reader.cite');
  const headingId = useId();
  const textRef = useRef<HTMLDivElement>(null);
  const { copyText, isCopied, linkToShow, hideLink } = useCopyText(t('copiedOf', { style }));
  const text = runs ? citationText(runs) : source;
  useEffect(() => {
    if (linkToShow !== null && textRef.current) {
      window.getSelection()?.selectAllChildren(textRef.current);
    }
  }, [linkToShow]);
  return (
    <section className={styles.block} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId}>{style}</h3>
        {file && (
          <Button
            variant="plain"
            icon={<Download aria-hidden />}
            aria-label={t('downloadOf', { style })}
            onClick={() => saveText(`${cited.id}.${file.ending}`, file.type, text)}
          >
            {t('download')}
          </Button>
        )}
        <Button
          variant="plain"
          icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          aria-label={isCopied ? t('copiedOf', { style }) : t('copyOf', { style })}
          onClick={() => {
            hideLink();
            copyText(text);
          }}
        >
          {isCopied ? t('copied') : t('copy')}
        </Button>
      </div>
      <div ref={textRef} className={runs ? styles.text : styles.source}>
        {runs ? <CitationRuns runs={runs} cited={cited} /> : source}
      </div>
      {linkToShow !== null && (
        <p role="status" className={styles.byHand}>
          {t('byHand')}
        </p>
      )}
    </section>
  );
}
