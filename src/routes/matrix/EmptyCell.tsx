import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useArticleDate, useOutletName } from '#src/components/use-article-names.ts';
import { isSilent, type EmptyCell as Empty } from '#src/domain/matrix.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { paths } from '#src/url/paths.ts';
import { FilteredOutNote } from './FilteredOutNote.tsx';
import { LaterCell } from './LaterCell.tsx';
import { useLeftOut } from './use-left-out.ts';
import styles from './CellPanel.module.css';

/** That an actor says nothing on an issue, and in which articles that was looked for. */
export function EmptyCell({
  actor,
  issue,
  cell,
  articles,
}: {
  actor: ActorRow;
  issue: Issue;
  cell: Empty;
  /** Every article of the corpus, in the order of the index. */
  articles: readonly ArticleRow[];
}) {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const { later } = useLeftOut(actor, issue, 0);
  const outletName = useOutletName();
  const articleDate = useArticleDate();
  if (later > 0) return <LaterCell actor={actor} issue={issue} />;
  if (!isSilent(cell)) return <FilteredOutNote actor={actor} issue={issue} shown={0} />;
  return (
    <>
      <p className={styles.because}>
        {t('emptyText', { articles: articles.length, actor: actor.name[language] })}
      </p>
      <p className={styles.proposition}>{issue.proposition[language]}</p>
      <h3 className={styles.section}>
        {t('searched')} <span>{articles.length}</span>
      </h3>
      <ul className={styles.searched}>
        {articles.map((article, row) => (
          <li key={article.id}>
            <Link to={paths.article(article.id)}>{article.label[language]}</Link>
            <span>
              {outletName(article)}, {articleDate(article)}.{' '}
              {t('named', { n: mentions(actor, row) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('silenceNote')}</p>
    </>
  );
}

/** How often an article names an actor, in whatever form. */
function mentions(actor: ActorRow, articleRow: number): number {
  return actor.forms
    .filter((form) => form.article === articleRow)
    .reduce((sum, form) => sum + form.count, 0);
}
