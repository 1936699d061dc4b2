import { codeFrameColumns } from '@babel/code-frame';
import { byPlace, type Detail, type Problem, type TextFile } from '#src/pipeline/problem.ts';
import { printable } from '#src/pipeline/reading/hostile-characters.ts';
import { croppedLines } from './cropped-lines.ts';
import { lineColumn } from './line-column.ts';

/**
 * All problems of a run, as a compiler would tell them: by file and place, with the lines, what
 * was expected and what to do, and their number at the end.
 * @param folder the corpus folder as it is to be named before a path
 */
export function formatReport(problems: readonly Problem[], folder: string): string {
  const files = new Set(problems.map((problem) => problem.file.path)).size;
  const report = [
    ...alike(problems.toSorted(byPlace)).map((group) => formatProblem(group, folder)),
    `${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing was written; the last good data stays as it is.`,
  ].join('\n\n');
  return printable(report);
}

type Alike = readonly [Problem, ...Problem[]];

/** What is said of several places of a file in the same words is said once. */
function alike(problems: readonly Problem[]): Alike[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const { file, rule, message, expected, details, tip } = problem;
    const lines = details?.map((detail) => formatDetail(detail, ''));
    const key = JSON.stringify([file.path, rule, message, expected, lines, tip]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()];
}

function formatProblem([problem, ...others]: Alike, folder: string): string {
  const { message, expected, details = [], tip, rule } = problem;
  return [
    `${placeOf(problem, folder)}  ${rule}`,
    `  ${message}`,
    ...frameOf(problem).map((line) => `  ${line}`),
    ...(expected === undefined ? [] : [`  Expected: ${expected}`]),
    ...details.map((detail) => `  ${formatDetail(detail, folder)}`),
    ...(tip === undefined ? [] : [`  Tip: ${tip}`]),
    ...others.map((other) => `  Also at ${placeOf(other, folder)}`),
  ].join('\n');
}

function formatDetail(detail: Detail, folder: string): string {
  if (typeof detail === 'string') return detail;
  return `${place(detail.file, detail.offset, folder)}  ${detail.text}`;
}

/** Where a problem is: `corpus/actors.yaml:12:5`. */
export function placeOf({ file, span }: Problem, folder: string): string {
  return place(file, span.start, folder);
}

function place(file: TextFile, offset: number, folder: string): string {
  const { line, column } = lineColumn(file.text, offset);
  return `${folder}/${file.path}:${line}:${column}`;
}

/** The lines around a problem; none of a file that is empty or missing. */
export function frameOf({ file, span }: Problem): string[] {
  if (file.text === '') return [];
  const start = lineColumn(file.text, span.start);
  const end = lineColumn(file.text, Math.max(span.start, span.end - 1));
  // A frame marks to the end of the first line what goes on below it.
  const last = end.line === start.line ? end.column : lineLength(file.text, span.start);
  const { lines, shift, width } = croppedLines(file.text, start);
  const first = start.column - shift;
  const frame = codeFrameColumns(
    lines,
    {
      start: { line: start.line, column: first },
      end: { line: start.line, column: Math.max(Math.min(last - shift, width), first) + 1 },
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
