import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { ArticleList } from './ArticleList.tsx';
import styles from './ArticlesPage.module.css';

/** The articles of the corpus, to choose one to read. */
export default function ArticlesPage() {
  return (
    <div className={styles.page}>
      <VisuallyHidden>
        <h1>{useTranslations('reader')('title')}</h1>
      </VisuallyHidden>
      <ArticleList />
    </div>
  );
}
