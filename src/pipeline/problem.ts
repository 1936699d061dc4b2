/** Half-open range of UTF-16 code units of a file's text. */
export type Span = { start: number; end: number };

/** A file of the corpus: its path below the corpus folder, with `/`, and its text. */
export type TextFile = { path: string; text: string };

/** A line that shows more, and the place in the corpus that it is about, if it is about one. */
export type Detail = string | { file: TextFile; offset: number; text: string };

/** What is wrong, said to the one who writes the corpus. */
export type Fault = {
  message: string;
  expected?: string;
  details?: readonly Detail[];
  tip?: string;
};

/** A fault and the words that it is about. */
export type Finding = Fault & { file: TextFile; span: Span };

/** A finding, and the name of the rule that found it. */
export type Problem = Finding & { rule: string };

/** By file and place, so that a report reads from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file.path !== b.file.path) return a.file.path < b.file.path ? -1 : 1;
  return a.span.start - b.span.start || compareCodeUnits(a.message, b.message);
}

/** The order of everything that is emitted: independent of any locale. */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
