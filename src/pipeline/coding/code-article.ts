import type { Problem } from '#src/pipeline/problem.ts';
import { rawIds } from '#src/pipeline/reading/raw-ids.ts';
import { readArticle, type ArticleBytes } from '#src/pipeline/reading/read-article.ts';
import type { ArticleUnit, Registries } from '#src/pipeline/reading/corpus.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import { ALL_RULES } from '#src/pipeline/rules/all-rules.ts';
import type { CodedArticle, GivenId } from './coded-article.ts';
import { resolveArticle } from './resolve-article.ts';

export type CodingResult = { coded: CodedArticle; problems: readonly Problem[] };

/**
 * The whole work on one article: read, check, anchor, resolve. A pure function of the article,
 * its coding and the registries, so that it can run anywhere and be cached by content.
 */
export function codeArticle(bytes: ArticleBytes, registries: Registries): CodingResult {
  const { unit, problems: misread } = readArticle(bytes);
  const broken = ALL_RULES.flatMap(({ name, check }): Problem[] =>
    (check.article?.(unit, registries) ?? []).map((finding) => ({ ...finding, rule: name })),
  );
  const problems = [...misread, ...broken];
  return {
    coded: {
      id: unit.id,
      text: unit.article?.body ?? null,
      events: eventsOf(unit),
      ids: idsOf(unit),
      content: problems.length === 0 ? resolveArticle(unit, registries) : null,
    },
    problems,
  };
}

function eventsOf({ coding }: ArticleUnit): ReadonlySet<string> | null {
  if (!coding?.value) return null;
  return new Set([
    ...rawIds(coding.raw, ['reports'], 'event'),
    ...rawIds(coding.raw, ['statements'], 'event'),
  ]);
}

function idsOf({ coding }: ArticleUnit): GivenId[] {
  if (!coding?.value) return [];
  const { source, value } = coding;
  const given = (list: 'reports' | 'statements', entity: GivenId['entity']) =>
    value[list].map(({ id }, i): GivenId => {
      const { file, span } = findingAt(source, [list, i, 'id'], { message: '' });
      return { entity, id, file, span };
    });
  return [...given('reports', 'report'), ...given('statements', 'statement')];
}
