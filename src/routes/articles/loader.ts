import type { LoaderFunctionArgs } from 'react-router';
import { queryClient } from '#src/data/query-client.ts';
import { ALL_PARTS, ensureParts } from '#src/data/ensure-parts.ts';
import { articleQuery, evidenceBookQuery } from '#src/data/queries.ts';
import { shardsOf } from './shards-of.ts';

/** Loads what the list of articles shows. */
export async function articlesLoader() {
  await ensureParts({ parts: ALL_PARTS });
  return null;
}

/** Loads an article of the index and its evidence; for any other id the page says what is known of it. */
export async function articleLoader({ params }: LoaderFunctionArgs) {
  const index = await ensureParts({ parts: ALL_PARTS });
  const row = index.articleById.get(params['articleId'] ?? '');
  if (!row) return null;
  const article = await queryClient.ensureQueryData(articleQuery(row.id));
  await queryClient.prefetchQuery(evidenceBookQuery(shardsOf(article)));
  return null;
}
