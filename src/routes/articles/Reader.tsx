import { useCallback, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '#src/components/use-page-title.ts';
import { SlipNotes } from '#src/components/SlipNotes.tsx';
import { useArticle } from '#src/data/use-article.ts';
import { paragraphsOf } from '#src/domain/text-runs.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { useView } from '#src/url/use-view.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ArticleList } from './ArticleList.tsx';
import { ArticleText } from './ArticleText.tsx';
import { EvidenceChoice } from './EvidenceChoice.tsx';
import { Minimap } from './Minimap.tsx';
import { Notes } from './Notes.tsx';
import { QuoteSheet } from './QuoteSheet.tsx';
import { QuoteStepper } from './QuoteStepper.tsx';
import { ReaderNotice } from './ReaderNotice.tsx';
import { useQuotes } from './use-quotes.ts';
import { useScrollToActive } from './use-scroll-to-active.ts';
import { useStepKeys } from './use-step-keys.ts';
import styles from './Reader.module.css';

/** An article with its evidence: the list, the text, and notes beside it or in a sheet. */
export function Reader({ row }: { row: ArticleRow }) {
  const t = useTranslations('reader');
  const language = useLanguage();
  usePageTitle(row.label[language]);
  const article = useArticle(row.id);
  const { view, setView } = useView();
  const { shown, active, isBroken, counts } = useQuotes(article, view);
  const paragraphs = useMemo(
    () => paragraphsOf(article.text, shown, article.headings, article.sic),
    [article, shown],
  );
  const activate = useCallback((id: string) => setView({ quote: id }, 'replace'), [setView]);
  const close = useCallback(() => setView({ quote: null }, 'replace'), [setView]);
  const activeId = active?.id ?? null;
  const scroller = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useScrollToActive(text, scroller, activeId);
  useStepKeys(shown, activeId, activate);
  return (
    <div className={styles.reader}>
      <div className={styles.side}>
        <ArticleList />
        <section className={styles.overview} aria-label={t('inThisArticle')}>
          <h2>{t('inThisArticle')}</h2>
          <QuoteStepper groups={shown} activeId={activeId} onActivate={activate} />
          <Minimap text={text} scroller={scroller} activeId={activeId} />
        </section>
      </div>
      <div
        className={styles.scroller}
        ref={scroller}
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={row.label[language]}
      >
        <div className={styles.page}>
          {view.quote !== null && !active && (
            <div className={styles.notice}>
              <ReaderNotice isBroken={isBroken} onClose={close} />
            </div>
          )}
          <ArticleFacts article={row} />
          {counts.shown < counts.count && (
            <EvidenceChoice
              value={view.evidence}
              {...counts}
              onChange={(evidence) => setView({ evidence }, 'replace')}
            />
          )}
          <ArticleText
            ref={text}
            paragraphs={paragraphs}
            language={row.language}
            activeId={activeId}
            onActivate={activate}
          />
          {article.sic.length > 0 && (
            <footer className={styles.slips}>
              <SlipNotes slips={article.sic} text={article.text} language={row.language} />
            </footer>
          )}
        </div>
        <Notes text={text} groups={shown} activeId={activeId} onActivate={activate} />
      </div>
      {active && <QuoteSheet group={active} groups={shown} onActivate={activate} onClose={close} />}
    </div>
  );
}
