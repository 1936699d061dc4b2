import type { ArticleFile } from '#src/schema/article-file.ts';
import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import { compareCodeUnits } from '#src/pipeline/problem.ts';
import { sha256 } from './sha256.ts';
import type { ResolvedArticle } from './resolved-corpus.ts';
import type { ShardPlan } from './shard-plan.ts';

/** What articles/<id>.json says, but for the version and the build. */
export type ArticleBody = Omit<ArticleFile, 'schemaVersion' | 'buildId'>;

/** The text, and where its evidence stands in it, in reading order. */
export function articleBody(article: ResolvedArticle, plan: ShardPlan): ArticleBody {
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
