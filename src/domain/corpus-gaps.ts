import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import { rowsWith } from './coded-rows.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { isSilent, type Matrix } from './matrix.ts';

/** What a corpus does not know. */
export type CorpusGaps = {
  /** Actors of the matrix without a statement on any issue. */
  silent: readonly ActorRow[];
  undatedArticles: readonly ArticleRow[];
  /** Articles whose outlet is not known, or of a reliability that nobody has judged. */
  ungradedArticles: readonly ArticleRow[];
  undatedEvents: number;
};

export function corpusGaps(
  index: Pick<CorpusIndex, 'articles' | 'events' | 'sourceById'>,
  matrix: Matrix,
): CorpusGaps {
  const isGraded = ({ source }: ArticleRow) =>
    source !== null && (index.sourceById.get(source)?.reliability ?? 'F') !== 'F';
  return {
    silent: matrix.rows.filter(({ cells }) => cells.every(isSilent)).map(({ actor }) => actor),
    undatedArticles: index.articles.filter(({ date }) => date.shape === 'undated'),
    ungradedArticles: index.articles.filter((article) => !isGraded(article)),
    undatedEvents: rowsWith(index.events.field('certainty'), new Set(['undated'])).length,
  };
}
