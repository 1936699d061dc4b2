import type { Finding } from '#src/pipeline/problem.ts';
import type { CodedArticle } from '#src/pipeline/coding/coded-article.ts';
import type { ArticleUnit, CorpusFiles, Registries } from '#src/pipeline/reading/corpus.ts';

/** What a corpus must be like, as data. */
export type Rule = {
  /** As it stands in a report. */
  name: string;
  description: string;
  check: {
    /** About one article and its coding: it sees no other article. */
    article?(unit: ArticleUnit, registries: Registries): Finding[];
    /** About the registries, or about all articles together. */
    corpus?(corpus: WholeCorpus): Finding[];
  };
};

export type WholeCorpus = {
  files: CorpusFiles;
  registries: Registries;
  /** By id. */
  articles: readonly CodedArticle[];
};
