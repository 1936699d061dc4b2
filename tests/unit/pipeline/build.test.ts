import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '#src/pipeline/build.ts';
import { changedFiles, exampleFiles, memoryCorpus, memoryOutput, run } from './in-memory.ts';

const CODING = 'codings/obras-del-puerto.yaml';
const ARTICLE = 'articles/obras-del-puerto.md';

describe('eight faults at once', () => {
  const faults = changedFiles(
    [CODING, 'quote: "Es una obra necesaria', 'quote: "Es una obra nesesaria'],
    [CODING, 'accordingTo: elena-prado', 'accordingTo: mario-soto'],
    [CODING, 'sense: reservation', 'sense: doubt'],
    ['events.yaml', 'date: "2031-03-14"', 'date: "2031-02-30"'],
    ['events.yaml', 'status: planned', 'status: planned\n  importance: high'],
    ['issues.yaml', 'lane: port', 'lane: harbour'],
    [ARTICLE, 'url: "https:', 'url: "javascript:'],
    ['sources.yaml', 'name: El Faro', 'name: 24'],
  );

  test('are told in one report, each with file, line and column', async () => {
    const { result, log } = await run(faults);
    expect(result).toMatchObject({ ok: false });
    const places = log.split('\n').filter((line) => line.startsWith('corpus/') && /\w$/.test(line));
    expect(places).toEqual([
      `corpus/${ARTICLE}:11:6  source-url`,
      `corpus/${CODING}:6:18  references`,
      `corpus/${CODING}:24:12  quotes`,
      `corpus/${CODING}:34:43  schema`,
      'corpus/events.yaml:6:3  schema',
      'corpus/events.yaml:13:9  dates',
      'corpus/issues.yaml:9:11  references',
      'corpus/sources.yaml:2:9  schema',
    ]);
    expect(log).toMatch(/8 problems in 5 files\. Nothing was written/);
  });

  test('leave the data of the last good build as they are', async () => {
    const output = memoryOutput();
    const effects = { output, log: () => {} };
    const input = { corpusName: 'corpus', checkOnly: false };
    await build(input, { ...effects, corpus: memoryCorpus(exampleFiles()) });
    const before = new Map(output.files);
    await build(input, { ...effects, corpus: memoryCorpus(faults) });
    expect(output.files).toEqual(before);
  });
});

test('a check writes nothing', async () => {
  const output = memoryOutput();
  const result = await build(
    { corpusName: 'corpus', checkOnly: true },
    { corpus: memoryCorpus(exampleFiles()), output, log: () => {} },
  );
  expect(result.ok).toBe(true);
  expect(output.files.size).toBe(0);
});

test('files that the new data do not name are removed, and nothing else', async () => {
  const output = memoryOutput();
  const effects = { output, log: () => {} };
  const input = { corpusName: 'corpus', checkOnly: false };
  output.files.set('CNAME', 'example.org').set('articles/notes.json', '{}');
  await build(input, { ...effects, corpus: memoryCorpus(exampleFiles()) });
  const first = [...output.files.keys()];
  const changed = changedFiles(['sources.yaml', 'name: El Faro', 'name: La Boya']);
  await build(input, { ...effects, corpus: memoryCorpus(changed) });
  expect(output.files.size).toBe(first.length);
  expect(output.files.has('CNAME')).toBe(true);
  expect(output.files.has('articles/notes.json')).toBe(true);
  expect([...output.files.keys()].filter((path) => first.includes(path))).toEqual([
    'CNAME',
    'articles/notes.json',
    'manifest.json',
  ]);
});

test('whatever is done to the files of a corpus, the build tells it and never breaks', async () => {
  const files = exampleFiles();
  const paths = [...files.keys()];
  const junk = fc.constantFrom(
    '',
    '#',
    ':',
    '"',
    '\t',
    '- ',
    '{',
    '}',
    '*a',
    '~',
    '0',
    '\u202E',
    'x',
  );
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.nat(4000),
    cut: fc.nat(60),
    junk,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const broken = exampleFiles();
      for (const { path, at, cut, junk: put } of edits) {
        const text = String(broken.get(path));
        const start = at % (text.length + 1);
        broken.set(path, text.slice(0, start) + put + text.slice(start + cut));
      }
      const { result } = await run(broken);
      if (result.ok) return;
      expect(result.problems.length).toBeGreaterThan(0);
      for (const { file, span } of result.problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(file.text.length + 1);
      }
    }),
    { numRuns: 100 },
  );
}, 30_000);
