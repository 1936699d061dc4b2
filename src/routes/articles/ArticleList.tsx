import { useTranslations } from 'use-intl';
import { GradeLegend } from '#src/components/GradeLegend.tsx';
import { PlaceLink } from '#src/components/Link.tsx';
import { useArticleDate, useOutletName } from '#src/components/use-article-names.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import { classNames } from '#src/ui/class-names.ts';
import { paths } from '#src/url/paths.ts';
import { ArticleGrade } from './ArticleGrade.tsx';
import { ArticleTitle } from './ArticleTitle.tsx';
import styles from './ArticleList.module.css';

/** Every article of the corpus: its title, outlet, date, and what was found in it. */
export function ArticleList() {
  const t = useTranslations('reader');
  const { articles } = useCorpus();
  return (
    <nav className={styles.list} aria-label={t('title')}>
      <div className={styles.head}>
        <h2>{t('articles', { count: articles.length })}</h2>
        <GradeLegend />
      </div>
      {articles.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <ul>
        {newestFirst(articles).map((article) => (
          <li key={article.id}>
            <Entry article={article} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Undated articles come last: nothing says when they are from. */
function newestFirst(articles: readonly ArticleRow[]): ArticleRow[] {
  return articles.toSorted((a, b) => (b.date.max ?? -Infinity) - (a.date.max ?? -Infinity) || 0);
}

function Entry({ article }: { article: ArticleRow }) {
  const t = useTranslations('reader');
  const outletName = useOutletName();
  const articleDate = useArticleDate();
  return (
    <PlaceLink className={classNames(styles.entry)} to={paths.article(article.id)}>
      <ArticleTitle article={article} />
      <span className={styles.source}>
        {outletName(article)}, {articleDate(article)}
      </span>
      <span>
        {t('counts', { events: article.events, quotes: article.quotes })} ·{' '}
        {t(`languageOf.${article.language}`)}
      </span>
      <ArticleGrade article={article} />
    </PlaceLink>
  );
}
