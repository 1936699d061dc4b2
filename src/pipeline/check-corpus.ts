import type { CorpusReader } from './effects.ts';
import { inBatches } from './in-batches.ts';
import { NO_MEMORY, type BuildMemory } from './memory.ts';
import type { Problem } from './problem.ts';
import { codeArticle } from './coding/code-article.ts';
import type { CodedArticle } from './coding/coded-article.ts';
import { corpusFiles } from './reading/corpus-files.ts';
import type { CorpusFiles, Registries } from './reading/corpus.ts';
import { readRegistries } from './reading/read-registries.ts';
import { compareCodeUnits } from './problem.ts';
import { ALL_RULES } from './rules/all-rules.ts';

export type CheckedCorpus = {
  registries: Registries;
  /** By id. */
  articles: CodedArticle[];
  problems: Problem[];
};

/** Reads a corpus and finds everything that is wrong with it. */
export async function checkCorpus(
  reader: CorpusReader,
  memory: BuildMemory = NO_MEMORY,
): Promise<CheckedCorpus> {
  const files = corpusFiles(await reader.list());
  const { registries, problems } = await readRegistries(reader, files, memory);
  const articles: CodedArticle[] = [];
  for await (const bytes of articleBytes(reader, files)) {
    const result = memory.codeArticle(bytes, registries, () => codeArticle(bytes, registries));
    articles.push(result.coded);
    problems.push(...result.problems);
  }
  memory.keepArticles(new Set(articles.map(({ id }) => id)));
  for (const { name, check } of ALL_RULES) {
    const findings = check.corpus?.({ files, registries, articles }) ?? [];
    problems.push(...findings.map((finding) => ({ ...finding, rule: name })));
  }
  return { registries, articles, problems };
}

function articleBytes(reader: CorpusReader, { articles, codings }: CorpusFiles) {
  const ids = [...new Set([...articles, ...codings])].toSorted(compareCodeUnits);
  return inBatches(ids, async (id) => ({
    id,
    article: articles.has(id) ? await reader.read(`articles/${id}.md`) : null,
    coding: codings.has(id) ? await reader.read(`codings/${id}.yaml`) : null,
  }));
}
