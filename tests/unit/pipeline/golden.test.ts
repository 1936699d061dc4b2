import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALL_RULES } from '#src/pipeline/rules/all-rules.ts';
import { changedFiles, exampleFiles, run, type Change } from './in-memory.ts';

const FOLDER = resolve('tests/golden');
const cases = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'case.yaml')));

/** A place of a file written differently, or a file that is added to the worked example. */
type CaseChange = { file: string; replace: string; with: string } | { file: string; text: string };

function corpusOf(name: string) {
  const { changes }: { changes: CaseChange[] } = parse(
    readFileSync(join(FOLDER, name, 'case.yaml'), 'utf8'),
  );
  const replaced = changes.flatMap((change): Change[] =>
    'text' in change ? [] : [[change.file, change.replace, change.with]],
  );
  const files = changedFiles(...replaced);
  for (const change of changes) if ('text' in change) files.set(change.file, change.text);
  return files;
}

describe('a corpus with faults', () => {
  test.each(cases)('%s is reported as expected, and nothing is written', async (name) => {
    const { result, log, files } = await run(corpusOf(name));
    expect(result.ok).toBe(false);
    expect(files.size).toBe(0);
    await expect(`${log}\n`).toMatchFileSnapshot(join(FOLDER, name, 'report.txt'));
  });

  test.each(ALL_RULES)('of rule $name has a case', ({ name }) => {
    const report = readFileSync(join(FOLDER, `rule-${name}`, 'report.txt'), 'utf8');
    expect(report).toMatch(new RegExp(`^corpus/\\S+:\\d+:\\d+  ${name}$`, 'm'));
  });
});

test('the worked example becomes the data that is expected', async () => {
  const { result, files } = await run(exampleFiles());
  expect(result).toMatchObject({ ok: true });
  for (const [path, text] of files) {
    const plain = path.replace(/\.[0-9a-f]{12}(?=\.json$)/, '');
    const readable = JSON.stringify(JSON.parse(text), null, 2).replaceAll(
      /"(buildId|sha256)": "[0-9a-f]{64}"|\.[0-9a-f]{12}(?=\.json")/g,
      (_, key?: string) => (key === undefined ? '.<hash>' : `"${key}": "<hash>"`),
    );
    await expect(`${readable}\n`).toMatchFileSnapshot(
      join(FOLDER, 'worked-example', 'data', plain),
    );
  }
});
