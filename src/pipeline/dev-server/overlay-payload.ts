import type { ErrorPayload } from 'vite';
import { lineColumn } from '#src/pipeline/reporting/line-column.ts';
import { frameOf } from '#src/pipeline/reporting/format-report.ts';
import type { Problem } from '#src/pipeline/problem.ts';

/** What Vite shows over the page: the first problem with its place, and below it the whole report. */
export function overlayPayload(
  report: string,
  first: Problem | undefined,
  corpusName: string,
): ErrorPayload {
  const err = { plugin: 'corpus-data', message: report, stack: '' };
  if (!first) return { type: 'error', err };
  return {
    type: 'error',
    err: {
      ...err,
      message: first.message,
      frame: frameOf(first).join('\n'),
      loc: {
        file: `${corpusName}/${first.file.path}`,
        ...lineColumn(first.file.text, first.span.start),
      },
      stack: report,
    },
  };
}
