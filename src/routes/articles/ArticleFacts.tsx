import { useTranslations } from 'use-intl';
import { useArticleDate, useOutletName } from '#src/components/use-article-names.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { ArticleGrade } from './ArticleGrade.tsx';
import { ArticleTitle } from './ArticleTitle.tsx';
import { CiteButton } from './citing/CiteButton.tsx';
import { originalHost } from './original-host.ts';
import styles from './ArticleFacts.module.css';

/** What is known of an article, and what its text does not state; nothing is guessed in silence. */
export function ArticleFacts({ article }: { article: ArticleRow }) {
  const t = useTranslations('reader');
  const language = useLanguage();
  const outletName = useOutletName();
  const articleDate = useArticleDate();
  const host = article.url === null ? null : originalHost(article.url);
  const facts = [
    outletName(article),
    articleDate(article),
    ...(article.headline === null ? [t('headlineNotStated')] : []),
    ...(article.language === language ? [] : [t(`languageOf.${article.language}`)]),
  ];
  return (
    <header className={styles.facts}>
      <p className={styles.line}>{facts.join(' · ')}</p>
      <h1 className={styles.title}>
        <ArticleTitle article={article} />
      </h1>
      <p className={styles.note}>
        <ArticleGrade article={article} />
      </p>
      {article.sourceNote && (
        <p className={styles.note}>
          {t('source')}: {article.sourceNote[language]}
        </p>
      )}
      {article.dateNote && (
        <p className={styles.note}>
          {t('date')}: {article.dateNote[language]}
        </p>
      )}
      {article.url !== null && (
        <p className={styles.note}>
          {host === null ? (
            article.url
          ) : (
            <a href={article.url} rel="noreferrer noopener" target="_blank">
              {t('original', { host })}
            </a>
          )}
        </p>
      )}
      <div className={styles.actions}>
        <CiteButton article={article} />
      </div>
    </header>
  );
}
