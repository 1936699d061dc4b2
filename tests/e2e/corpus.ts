import { readdirSync, readFileSync } from 'node:fs';
import { corpusIndex } from '#src/domain/corpus-index.ts';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import type { ArticleFile } from '#src/schema/article-file.ts';
import type { EvidenceFile } from '#src/schema/evidence-file.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { Manifest } from '#src/schema/manifest.ts';
import { builtFolder } from '#tests/e2e/built-folder.ts';

const ARTICLES = 'corpus/articles/';

/** What the build under test holds; tests ask it which events, cells and quotes there are. */
export const manifest = readData('manifest.json') as Manifest;
export const index = corpusIndex(readData(manifest.index.path) as IndexFile);
export const book = evidenceBook(
  manifest.evidence.map(({ path }) => readData(path) as EvidenceFile),
);
export const articles = manifest.articles.map(({ path }) => readData(path) as ArticleFile);

/** The articles as they lie in the corpus, not as the pipeline emitted them. */
export const articleFiles: readonly string[] = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(ARTICLES + name, 'utf8'));

/** Cells of the matrix with evidence, each once. */
export const spokenCells = [
  ...new Map(
    index.stances.map(({ actor, issue }) => [`${actor.id}~${issue.id}`, { actor, issue }]),
  ).values(),
];

/** Quotes of an article in the order of the evidence. */
export function quotesIn(articleId: string) {
  return [...book.reports, ...book.statements].filter(({ article }) => article === articleId);
}

export function readData(path: string): unknown {
  return JSON.parse(readFileSync(`${builtFolder}/data/${path}`, 'utf8'));
}
