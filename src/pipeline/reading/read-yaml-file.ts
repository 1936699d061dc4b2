import type * as z from 'zod';
import type { Finding, Problem, Span, TextFile } from '#src/pipeline/problem.ts';
import type { Loaded } from './corpus.ts';
import { BOM, decodeText, plainTextFindings } from './decode-text.ts';
import { parseYaml } from './parse-yaml.ts';
import { validate } from './validate.ts';

export type YamlRead<T> = { loaded: Loaded<T>; problems: Problem[] };

/** From bytes to a checked value: encoding, then YAML, then the schema; each needs the former. */
export function readYamlFile<T>(
  path: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): YamlRead<T> {
  const { file, finding } = decodeText(path, bytes);
  if (finding) {
    const { source } = parseYaml({ path, text: '' });
    const problems = named('encoding', [finding]);
    return { loaded: { source, value: null, raw: undefined }, problems };
  }
  const part = { start: file.text.startsWith(BOM) ? BOM.length : 0, end: file.text.length };
  const read = readYaml(file, part, schema);
  return { ...read, problems: [...named('encoding', plainTextFindings(file)), ...read.problems] };
}

/** Reads a document that is a part of a file. */
export function readYaml<T>(file: TextFile, part: Span, schema: z.ZodType<T>): YamlRead<T> {
  const { source, findings, readable } = parseYaml(file, part);
  const problems = named('yaml', findings);
  if (!readable) return { loaded: { source, value: null, raw: undefined }, problems };
  const raw: unknown = source.document.toJS({ maxAliasCount: 0 });
  const { value, findings: misfits } = validate(source, schema, raw);
  return { loaded: { source, value, raw }, problems: [...problems, ...named('schema', misfits)] };
}

function named(rule: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ ...finding, rule }));
}
