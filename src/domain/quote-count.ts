import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';

type Evidence = Pick<ReportEvidence | StatementEvidence, 'article' | 'quote'>;

/** What a quote is: a passage of an article, whatever rests on it. */
export function quoteKey({ article, quote }: Evidence): string {
  return `${article} ${quote.start} ${quote.end}`;
}

/** Number of quotes; a report and a statement that rest on the same words have one. */
export function countQuotes(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(quoteKey)).size;
}
