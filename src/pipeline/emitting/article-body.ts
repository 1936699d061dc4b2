import { articleFileSchema, type ArticleFile } from '#src/schema/article-file.ts';
import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import { compareCodeUnits } from '#src/pipeline/problem.ts';
import { bodiesOnce, makeBody, type Body } from './body.ts';
import { sha256 } from './sha256.ts';
import type { ResolvedArticle } from './resolved-corpus.ts';
import type { ShardPlan } from './shard-plan.ts';

/** What articles/<id>.json says, but for the version and the build. */
type ArticleBody = Omit<ArticleFile, 'schemaVersion' | 'buildId'>;

const bodySchema = articleFileSchema.omit({ schemaVersion: true, buildId: true });
const once = bodiesOnce();

/** articles/<id>.json */
export function articleBodyOf(article: ResolvedArticle, plan: ShardPlan): Body {
  const shards = [
    ...article.reports.map((report) => plan.ofEvent(report.event)),
    ...article.statements.map((statement) => plan.ofStatement(statement)),
  ];
  return once([article, ...shards], () => {
    const value = articleBody(article, plan);
    return makeBody(`articles/${article.id}`, value, bodySchema, JSON.stringify(value));
  });
}

/** The text, and where its evidence stands in it, in reading order. */
function articleBody(article: ResolvedArticle, plan: ShardPlan): ArticleBody {
  const { id, text, headings, sic, reports, statements } = article;
  return {
    id,
    text,
    sha256: sha256(text),
    headings,
    sic,
    anchors: [
      ...reports.map((report) => place('report', report, plan.ofEvent(report.event))),
      ...statements.map((statement) => place('statement', statement, plan.ofStatement(statement))),
    ].toSorted((a, b) => a.start - b.start || a.end - b.end || compareCodeUnits(a.id, b.id)),
  };
}

type Place = ArticleBody['anchors'][number];

function place(
  kind: Place['kind'],
  { id, quote }: ReportEvidence | StatementEvidence,
  shard: number,
): Place {
  return { id, kind, start: quote.start, end: quote.end, shard };
}
