import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDate } from '#src/pipeline/dating/read-date.ts';
import { REGISTRY_FILES } from '#src/pipeline/reading/corpus-files.ts';
import { exampleFiles } from './in-memory.ts';

const README = readFileSync('corpus/README.md', 'utf8');
const EXAMPLES = [...README.matchAll(/^`(\S+)`\n\n```\w+\n([\s\S]*?)^```$/gm)];
const DATES = [...README.matchAll(/^\| (`.*`.*) \| .* \|$/gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
  .map(([, written = '']) => written)
  .filter((written) => /^["{]/.test(written));

describe('the guide for analysts', () => {
  test.each(EXAMPLES.map(([, path = '', text = '']) => ({ path, text })))(
    'shows words of $path that the tests build',
    ({ path, text }) => {
      expect(String(exampleFiles().get(path))).toContain(text);
    },
  );

  test('walks through text, event, report, statement and mentions', () => {
    expect(EXAMPLES).toHaveLength(5);
  });

  test.each(DATES)('explains the date %s, which can be read', (written) => {
    expect(readDate(parse(written))).toHaveProperty('record');
  });

  test('explains eleven notations', () => {
    expect(DATES).toHaveLength(11);
  });

  test('shows a report as it is printed', () => {
    const [, report = ''] = /^```\n(corpus\/[\s\S]*?)^```$/m.exec(README) ?? [];
    expect(report).not.toBe('');
    expect(readFileSync('tests/golden/rule-quotes/report.txt', 'utf8')).toContain(report);
  });

  test('names every file', () => {
    for (const name of REGISTRY_FILES) expect(README).toContain(`\`${name}\``);
  });
});
