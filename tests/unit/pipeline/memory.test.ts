import { describe, expect, test, vi } from 'vitest';
import { build } from '#src/pipeline/build.ts';
import * as coding from '#src/pipeline/coding/code-article.ts';
import { createMemory, type BuildMemory } from '#src/pipeline/memory.ts';
import { syntheticCorpus } from '#tests/bench/synthetic-corpus.ts';
import { memoryCorpus, memoryOutput, type Files } from './in-memory.ts';

const ARTICLES = 12;

async function buildWith(files: Files, memory?: BuildMemory) {
  const output = memoryOutput();
  const lines: string[] = [];
  const effects = { corpus: memoryCorpus(files), output, log: (line: string) => lines.push(line) };
  await build({ corpusName: 'corpus', checkOnly: false }, effects, memory);
  return { data: output.files, log: lines.join('\n') };
}

/** The corpus with a word of a file written differently. */
function edited(files: Files, path: string, from: string, to: string): Files {
  const text = String(files.get(path));
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  return new Map(files).set(path, text.replace(from, to));
}

const corpus: Files = new Map(syntheticCorpus(ARTICLES));
const changes: [string, Files][] = [
  ['nothing', corpus],
  ['a coding', edited(corpus, 'codings/article-3.yaml', 'confidence: high', 'confidence: low')],
  ['a text', edited(corpus, 'articles/article-5.md', 'según', 'conforme a')],
  ['an event', edited(corpus, 'events.yaml', 'status: ', 'dateNote: {es: x, en: x}\n  status: ')],
  ['an id, now retired', new Map(corpus).set('ids.yaml', '[]\n')],
  ['a fault', edited(corpus, 'codings/article-3.yaml', 'quote: "En', 'quote: "Un')],
  ['a fault of a registry', edited(corpus, 'actors.yaml', 'id: actor-1,', 'id: actor-x,')],
];

describe('a build that remembers an earlier one', () => {
  test.each(changes)('ends as one that does not, after a change of %s', async (_what, files) => {
    const memory = createMemory();
    await buildWith(corpus, memory);
    const [warm, cold] = [await buildWith(files, memory), await buildWith(files)];
    expect(warm).toEqual(cold);
    expect(await buildWith(corpus, memory)).toEqual(await buildWith(corpus));
  });

  test('codes again what has changed, and nothing else', async () => {
    const code = vi.spyOn(coding, 'codeArticle');
    const memory = createMemory();
    await buildWith(corpus, memory);
    code.mockClear();
    await buildWith(changes[1]?.[1] ?? corpus, memory);
    expect(code.mock.calls.map(([bytes]) => bytes.id)).toEqual(['article-3']);
  });

  test('forgets an article that is gone', async () => {
    const memory = createMemory();
    const gone = new Map([...corpus].filter(([path]) => !path.includes('article-7.')));
    await buildWith(corpus, memory);
    expect(await buildWith(gone, memory)).toEqual(await buildWith(gone));
  });
});
