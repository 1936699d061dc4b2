import type { ArticleFile } from '#src/schema/article-file.ts';

/** The evidence shards that hold what an article's anchors refer to. */
export function shardsOf(article: ArticleFile): number[] {
  return [...new Set(article.anchors.map((anchor) => anchor.shard))].toSorted((a, b) => a - b);
}
