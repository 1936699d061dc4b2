import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '#src/components/use-page-title.ts';
import { useArticle } from '#src/data/use-article.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { groupOf, matchesText, quoteGroups } from '#src/domain/quote-groups.ts';
import { paragraphsOf } from '#src/domain/text-runs.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { useView } from '#src/url/use-view.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ArticleList } from './ArticleList.tsx';
import { ArticleText } from './ArticleText.tsx';
import { Minimap } from './Minimap.tsx';
import { Notes } from './Notes.tsx';
import { QuoteSheet } from './QuoteSheet.tsx';
import { QuoteStepper } from './QuoteStepper.tsx';
import { ReaderNotice } from './ReaderNotice.tsx';
import { shardsOf } from './shards-of.ts';
import { useStepKeys } from './use-step-keys.ts';
import styles from './Reader.module.css';

/** An article with its evidence: the list, the text, and notes beside it or in a sheet. */
export function Reader({ row }: { row: ArticleRow }) {
  const t = useTranslations('reader');
  const language = useLanguage();
  usePageTitle(row.label[language]);
  const article = useArticle(row.id);
  const book = useEvidence(shardsOf(article));
  const groups = useMemo(() => quoteGroups(article, book), [article, book]);
  const sound = useMemo(
    () => groups.filter((group) => matchesText(group, article.text)),
    [article.text, groups],
  );
  const paragraphs = useMemo(
    () => paragraphsOf(article.text, sound, article.headings),
    [article, sound],
  );
  const { view, setView } = useView();
  const activate = useCallback((id: string) => setView({ quote: id }, 'replace'), [setView]);
  const close = useCallback(() => setView({ quote: null }, 'replace'), [setView]);
  const wanted = view.quote === null ? null : groupOf(groups, view.quote);
  const active = wanted && sound.includes(wanted) ? wanted : null;
  const scroller = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useScrollToActive(text, active?.id ?? null);
  useStepKeys(sound, active?.id ?? null, activate);
  return (
    <div className={styles.reader}>
      <div className={styles.side}>
        <ArticleList />
        <section className={styles.overview} aria-label={t('inThisArticle')}>
          <h2>{t('inThisArticle')}</h2>
          <QuoteStepper groups={sound} activeId={active?.id ?? null} onActivate={activate} />
          <Minimap text={text} scroller={scroller} activeId={active?.id ?? null} />
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
            <ReaderNotice isBroken={wanted !== null} onClose={close} />
          )}
          <ArticleFacts article={row} />
          <ArticleText
            ref={text}
            paragraphs={paragraphs}
            language={row.language}
            activeId={active?.id ?? null}
            onActivate={activate}
          />
        </div>
        <Notes text={text} groups={sound} activeId={active?.id ?? null} onActivate={activate} />
      </div>
      {active && <QuoteSheet group={active} groups={sound} onActivate={activate} onClose={close} />}
    </div>
  );
}

/** Brings the active quote into view when it comes from a link or a step; a click finds it there. */
function useScrollToActive(text: RefObject<HTMLElement | null>, activeId: string | null) {
  useEffect(() => {
    if (activeId === null) return;
    const words = text.current?.querySelector<HTMLElement>(
      `[data-quotes~="${CSS.escape(activeId)}"]`,
    );
    words?.scrollIntoView({ block: 'center' });
  }, [text, activeId]);
}
