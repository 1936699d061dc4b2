import { codeFrameColumns } from '@babel/code-frame';
import { byPlace, type Problem } from '#src/pipeline/problem.ts';
import { croppedLines } from './cropped-lines.ts';
import { lineColumn } from './line-column.ts';

/**
 * All problems of a run, as a compiler would tell them: by file and place, with the lines, what
 * was expected and what to do, and their number at the end.
 * @param folder the corpus folder as it is to be named before a path
 */
export function formatReport(problems: readonly Problem[], folder: string): string {
  const sorted = problems.toSorted(byPlace);
  const files = new Set(sorted.map((problem) => problem.file.path)).size;
  return [
    ...sorted.map((problem) => formatProblem(problem, folder)),
    `${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing was written.`,
  ].join('\n\n');
}

function formatProblem(problem: Problem, folder: string): string {
  const { message, expected, details = [], tip, rule } = problem;
  return [
    `${placeOf(problem, folder)}  ${rule}`,
    `  ${message}`,
    ...frameOf(problem).map((line) => `  ${line}`),
    ...(expected === undefined ? [] : [`  Expected: ${expected}`]),
    ...details.map((line) => `  ${line}`),
    ...(tip === undefined ? [] : [`  Tip: ${tip}`]),
  ].join('\n');
}

/** `corpus/actors.yaml:12:5` */
export function placeOf({ file, span }: Problem, folder: string): string {
  const { line, column } = lineColumn(file.text, span.start);
  return `${folder}/${file.path}:${line}:${column}`;
}

/** The lines around a problem; none of a file that is empty or missing. */
export function frameOf({ file, span }: Problem): string[] {
  if (file.text === '') return [];
  const start = lineColumn(file.text, span.start);
  const end = lineColumn(file.text, Math.max(span.start, span.end - 1));
  // A frame marks to the end of the first line what goes on below it.
  const last = end.line === start.line ? end.column : lineLength(file.text, span.start);
  const { lines, shift } = croppedLines(file.text, start);
  const frame = codeFrameColumns(
    lines,
    {
      start: { line: start.line, column: start.column - shift },
      end: { line: start.line, column: Math.max(last - shift, start.column - shift) + 1 },
    },
    { linesAbove: 1, linesBelow: 1 },
  );
  return frame.split('\n').map((line) => line.trimEnd());
}

function lineLength(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  return (lineEnd === -1 ? text.length : lineEnd) - lineStart;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
