import { countQuotes } from '#src/domain/quote-count.ts';
import type { DataSet } from '#src/pipeline/emitting/data-set.ts';
import type { ResolvedCorpus } from '#src/pipeline/emitting/resolved-corpus.ts';

/** What a data set holds, in a line. */
export function formatSummary({ articles, events }: ResolvedCorpus, { files }: DataSet): string {
  const statements = articles.flatMap((article) => article.statements);
  const reports = articles.flatMap((article) => article.reports);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    count(articles.length, 'article'),
    count(events.length, 'event'),
    count(statements.length, 'statement'),
    count(countQuotes([...reports, ...statements]), 'quote'),
    `${(bytes / 1000).toFixed(1)} kB in ${count(files.length, 'file')}`,
  ].join(', ');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
