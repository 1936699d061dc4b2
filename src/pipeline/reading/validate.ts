import type * as z from 'zod';
import { isSeq } from 'yaml';
import type { Finding } from '#src/pipeline/problem.ts';
import { schemaFault } from './schema-fault.ts';
import { findingAt, type Path, type YamlSource } from './yaml-source.ts';

export type Validated<T> = { value: T | null; findings: Finding[] };

/**
 * Checks a document against its schema. So that the rest can be checked further, and keeps its
 * places, what does not fit is then mended or taken out of the document; where that does not
 * help, the value is null.
 */
export function validate<T>(source: YamlSource, schema: z.ZodType<T>, raw: unknown): Validated<T> {
  const first = schema.safeParse(raw, { reportInput: true });
  if (first.success) return { value: first.data, findings: [] };
  const findings = first.error.issues.flatMap((issue) =>
    schemaFault(source, issue).map(({ path, part, fault }) => findingAt(source, path, fault, part)),
  );
  recover(source, first.error.issues);
  const second = schema.safeParse(source.document.toJS({ maxAliasCount: 0 }));
  return { value: second.success ? second.data : null, findings };
}

/** As little is lost as can be: a word, else a key, else an entry of a list. */
function recover(source: YamlSource, issues: readonly z.core.$ZodIssue[]): void {
  const { document } = source;
  const doomed = new Map<string, Path>();
  for (const issue of issues) {
    const entry = innermostEntry(source, issue.path);
    const word = substitute(issue);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) document.deleteIn([...issue.path, key]);
    } else if (word !== null) document.setIn(issue.path, word);
    else if (entry) doomed.set(JSON.stringify(entry), entry);
  }
  // From the end, so that the positions of those still to go stay right.
  for (const path of [...doomed.values()].toSorted(lastFirst)) document.deleteIn(path);
}

/** A value that fits instead, so that the entry stays; the last word of a vocabulary asks for least. */
function substitute(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'invalid_value') return String(issue.values.at(-1));
  const isNumber = typeof issue.input === 'number';
  return issue.code === 'invalid_type' && isNumber ? String(issue.input) : null;
}

/** The path up to and with the last list position in it; null where there is none. */
function innermostEntry(source: YamlSource, path: Path): Path | null {
  for (let length = path.length; length > 0; length -= 1) {
    if (isSeq(source.document.getIn(path.slice(0, length - 1), true))) return path.slice(0, length);
  }
  return null;
}

function lastFirst(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    if (a[i] !== b[i] && typeof a[i] === 'number' && typeof b[i] === 'number') {
      return Number(b[i]) - Number(a[i]);
    }
  }
  return b.length - a.length;
}
