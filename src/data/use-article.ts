import { useSuspenseQuery } from '@tanstack/react-query';
import type { ArticleFile } from '#src/schema/article-file.ts';
import { articleQuery } from './queries.ts';

/** Text and anchors of an article of the index. Suspends; throws DataError. */
export function useArticle(id: string): ArticleFile {
  return useSuspenseQuery(articleQuery(id)).data;
}
