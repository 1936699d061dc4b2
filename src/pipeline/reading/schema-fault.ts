import type * as z from 'zod';
import { nearestWord } from '#src/pipeline/anchoring/nearest-word.ts';
import type { Fault } from '#src/pipeline/problem.ts';
import { sourceText, type Path, type YamlSource } from './yaml-source.ts';

type Located = { path: Path; part: 'key' | 'value'; fault: Fault };

/** What a schema issue means to the one who wrote the file, and where. */
export function schemaFault(source: YamlSource, issue: z.core.$ZodIssue): Located[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      part: 'key',
      fault: { message: `"${key}" is not a key of this entry.`, tip: 'Check its spelling.' },
    }));
  }
  return [{ path: issue.path, part: 'value', fault: valueFault(source, issue) }];
}

function valueFault(source: YamlSource, issue: z.core.$ZodIssue): Fault {
  const name = fieldName(issue.path);
  if (issue.input === undefined && issue.path.length > 0) {
    return { message: `${name} is missing.`, ...expectedOf(issue) };
  }
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(source, issue, name);
    case 'invalid_value': {
      const words = issue.values.map(String);
      const near = nearestWord(String(issue.input), words);
      return {
        message: `${name} cannot be ${show(issue.input)}.`,
        ...expectedOf(issue),
        ...(near !== null && { tip: `Did you mean "${near}"?` }),
      };
    }
    case 'too_small':
      return { message: `${name} is empty.`, tip: 'Write something, or leave the key out.' };
    case 'invalid_format':
      return {
        message: `${show(issue.input)} is not a valid id.`,
        expected: 'lower-case letters a–z, digits and hyphens, at most 64, the first no hyphen',
      };
    case 'invalid_union':
      return unionFault(source, issue, name);
    default:
      return { message: `${name}: ${issue.message}.` };
  }
}

function typeFault(source: YamlSource, issue: z.core.$ZodIssueInvalidType, name: string): Fault {
  const written = sourceText(source, issue.path).trim();
  if (issue.expected === 'string' && isBareScalar(issue.input)) {
    return {
      message: `${name} must be text, but YAML reads ${written || 'nothing'} as ${kindOf(issue.input)}.`,
      tip:
        written === ''
          ? 'Write the text in quotes after the colon; # starts a comment.'
          : `Write it in quotes: "${written}".`,
    };
  }
  return { message: `${name} must be ${KINDS.get(issue.expected) ?? issue.expected}.` };
}

function unionFault(source: YamlSource, issue: z.core.$ZodIssueInvalidUnion, name: string): Fault {
  const plain = issue.errors.flat().find((inner) => inner.path.length === 0);
  if (plain?.code === 'invalid_type' && plain.expected === 'string' && isBareScalar(issue.input)) {
    return typeFault(source, { ...plain, path: issue.path, input: issue.input }, name);
  }
  const forms =
    issue.path.at(-1) === 'date'
      ? 'a date such as "2026-01-11", or {throughout: "2026-01-03/2026-01-20"}'
      : '{entity, id, redirect} or {entity, id, removed: {es, en}}';
  return { message: `${name} has another form than expected.`, expected: forms };
}

function expectedOf(issue: z.core.$ZodIssue): { expected?: string } {
  if (issue.code === 'invalid_value') return { expected: issue.values.map(String).join(' | ') };
  if (issue.code !== 'invalid_type') return {};
  return { expected: KINDS.get(issue.expected) ?? issue.expected };
}

const KINDS = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a mapping of keys to values'],
  ['record', 'a mapping of keys to values'],
]);

function fieldName(path: Path): string {
  const keys = path.filter((step) => typeof step === 'string');
  const name = keys.at(-1);
  if (name === undefined) return path.length === 0 ? 'The file' : 'The entry';
  return name === 'es' || name === 'en' ? keys.slice(-2).join('.') : name;
}

function isBareScalar(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? 'a number' : 'yes or no';
}

function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}
