import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { UnresolvedId } from '#src/components/faults/UnresolvedId.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { ArticleList } from './ArticleList.tsx';
import { Reader } from './Reader.tsx';
import styles from './ArticlesPage.module.css';

/** One article to read with its evidence. An id that is not in the corpus is explained. */
export default function ArticlePage() {
  const t = useTranslations('shell');
  const { articleId = '' } = useParams();
  const row = useCorpus().articleById.get(articleId);
  if (row) {
    return (
      <PanelBoundary key={row.id}>
        <Suspense fallback={<Skeleton label={t('loading')} rows={12} />}>
          <Reader row={row} />
        </Suspense>
      </PanelBoundary>
    );
  }
  return (
    <div className={styles.page}>
      <UnresolvedId entity="article" id={articleId} />
      <ArticleList />
    </div>
  );
}
