import type { ErrorPayload } from 'vite';
import type { Problem } from '#src/pipeline/problem.ts';
import { formatReport, frameOf } from '#src/pipeline/reporting/format-report.ts';
import { lineColumn } from '#src/pipeline/reporting/line-column.ts';

const PLUGIN = 'corpus-data';

/**
 * What Vite shows over the page: the first problem with its place, and below it the whole report.
 * @param corpus the whole path of the corpus folder: Vite opens such places in the editor
 */
export function problemsOverlay(problems: readonly Problem[], corpus: string): ErrorPayload {
  const [first] = problems;
  if (!first) throw new RangeError('no problems');
  const { file, span, message } = first;
  const loc = { file: `${corpus}/${file.path}`, ...lineColumn(file.text, span.start) };
  const frame = frameOf(first).join('\n');
  const stack = formatReport(problems, corpus);
  return { type: 'error', err: { plugin: PLUGIN, message, loc, frame, stack } };
}

/** For when the build itself failed. */
export function failureOverlay({ message }: Error): ErrorPayload {
  return { type: 'error', err: { plugin: PLUGIN, message, stack: '' } };
}
