import { useLanguage } from '#src/i18n/use-language.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import styles from './ArticleTitle.module.css';

/** The headline in its own words, or, where the text has none, our name for the article. */
export function ArticleTitle({ article }: { article: ArticleRow }) {
  const language = useLanguage();
  if (article.headline === null) {
    return <b className={styles.label}>{article.label[language]}</b>;
  }
  return (
    <b className={styles.headline} lang={article.language} data-quote>
      {article.headline}
    </b>
  );
}
