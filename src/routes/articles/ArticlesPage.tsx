import { ArticleList } from './ArticleList.tsx';
import styles from './ArticlesPage.module.css';

/** The articles of the corpus, to choose one to read. */
export default function ArticlesPage() {
  return (
    <div className={styles.page}>
      <ArticleList />
    </div>
  );
}
