import { useParams } from 'react-router';
import { UnresolvedId } from '#src/components/faults/UnresolvedId.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { ArticleList } from './ArticleList.tsx';
import { Reader } from './Reader.tsx';
import styles from './ArticlesPage.module.css';

/** One article to read with its evidence. An id that is not in the corpus is explained. */
export default function ArticlePage() {
  const { articleId = '' } = useParams();
  const row = useCorpus().articleById.get(articleId);
  if (row) return <Reader key={row.id} row={row} />;
  return (
    <div className={styles.page}>
      <UnresolvedId entity="article" id={articleId} />
      <ArticleList />
    </div>
  );
}
