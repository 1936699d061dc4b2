import type { ArticleFile } from '#src/schema/article-file.ts';
import type { Anchor, EvidenceFile } from '#src/schema/evidence-file.ts';
import type { Dataset } from './dataset.ts';

/** Keys whose strings, at any depth, are words for people to read. */
const WORDS = new Set(
  (
    'title short name label headline file forms mode place note proposition because dateNote ' +
    'sourceNote removed translation'
  ).split(' '),
);

/** Changes every text of the analysts, and of an article at its quotes; quotes stay verbatim. */
export function withTexts(
  dataset: Dataset,
  changeWords: (text: string) => string,
  changeQuote: (quote: string) => string,
): Dataset {
  const articles = dataset.articles.map((article) => changedArticle(article, changeQuote));
  const textById = new Map(articles.map(({ id, text }) => [id, text]));
  const requote = (file: EvidenceFile): EvidenceFile => ({
    ...file,
    reports: file.reports.map((one) => ({
      ...one,
      quote: cut(one.quote, textById.get(one.article)),
    })),
    statements: file.statements.map((one) => ({
      ...one,
      quote: cut(one.quote, textById.get(one.article)),
    })),
  });
  return {
    manifest: changedWords(dataset.manifest, changeWords),
    index: changedWords(dataset.index, changeWords),
    evidence: dataset.evidence.map((file) => changedWords(requote(file), changeWords)),
    articles,
  };
}

/** `change` must keep the length of a quote, so that no offset moves. */
function changedArticle(article: ArticleFile, change: (quote: string) => string): ArticleFile {
  let { text } = article;
  for (const { start, end } of article.anchors) {
    text = text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  }
  return { ...article, text };
}

function cut(anchor: Anchor, text: string = ''): Anchor {
  const { start, end, prefix, suffix } = anchor;
  return {
    ...anchor,
    exact: text.slice(start, end),
    prefix: text.slice(start - prefix.length, start),
    suffix: text.slice(end, end + suffix.length),
  };
}

/** A copy in which the strings below the keys of `WORDS` are changed. */
function changedWords<T>(value: T, change: (text: string) => string, isWords = false): T {
  if (typeof value === 'string') return (isWords ? change(value) : value) as T;
  if (Array.isArray(value)) {
    return value.map((item) => changedWords(item as unknown, change, isWords)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      changedWords(part as unknown, change, isWords || WORDS.has(key)),
    ]),
  ) as T;
}
