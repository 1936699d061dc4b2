import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { ArticleList } from './ArticleList.tsx';
import { CorpusCoverage } from './CorpusCoverage.tsx';
import styles from './ArticlesPage.module.css';

/** The articles of the corpus, to choose one to read, and what they cover. */
export default function ArticlesPage() {
  return (
    <div className={styles.page}>
      <VisuallyHidden>
        <h1>{useTranslations('reader')('title')}</h1>
      </VisuallyHidden>
      <div className={styles.columns}>
        <CorpusCoverage />
        <ArticleList />
      </div>
    </div>
  );
}
