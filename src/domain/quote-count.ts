import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import type { CorpusIndex, EventRow } from './corpus-index.ts';

type Evidence = Pick<ReportEvidence | StatementEvidence, 'article' | 'quote'>;

/** What a quote is: a passage of an article, whatever rests on it. */
export function quoteKey({ article, quote }: Evidence): string {
  return `${article} ${quote.start} ${quote.end}`;
}

/** Number of quotes; a report and a statement that rest on the same words have one. */
export function countQuotes(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(quoteKey)).size;
}

/** Number of quotes that bear on any of the events; one that bears on several of them counts once. */
export function quotesOnEvents(
  { sharedQuotes }: Pick<CorpusIndex, 'sharedQuotes'>,
  events: readonly EventRow[],
): number {
  const rows = new Set(events.map(({ row }) => row));
  let count = events.reduce((sum, event) => sum + event.quotes, 0);
  for (const shared of sharedQuotes) {
    const among = shared.filter((row) => rows.has(row)).length;
    if (among > 1) count -= among - 1;
  }
  return count;
}
