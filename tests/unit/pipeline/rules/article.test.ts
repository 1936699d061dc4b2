import { describe, expect, test } from 'vitest';
import { changedFiles, problemsAfter, run } from '#tests/unit/pipeline/in-memory.ts';

const ARTICLE = 'articles/obras-del-puerto.md';

describe('the address of an article', () => {
  test.each([
    'data:text/html,x',
    'ftp://elfaro.example/a',
    'https://elfaro.example@evil.example/',
    'https://',
    '//elfaro.example/a',
    'elfaro.example/a',
    ' https://elfaro.example/a',
    'https://elfaro.example/a b',
  ])('is not "%s"', async (url) => {
    const [problem] = await problemsAfter([
      ARTICLE,
      'https://elfaro.example/obras-del-puerto',
      url,
    ]);
    expect(problem).toMatch(/^source-url articles\/obras-del-puerto\.md:11:6 /);
  });

  test.each(['http://elfaro.example/a', 'https://elfaro.example/ñ?a=1#b'])(
    'is "%s"',
    async (url) => {
      expect(
        await problemsAfter([ARTICLE, 'https://elfaro.example/obras-del-puerto', url]),
      ).toEqual([]);
    },
  );

  test('may be unknown', async () => {
    expect(
      await problemsAfter([ARTICLE, '"https://elfaro.example/obras-del-puerto"', 'null']),
    ).toEqual([]);
  });
});

describe('a sub-heading', () => {
  test('is a whole line, not a part of one', async () => {
    expect(
      await problemsAfter([ARTICLE, '- "Reparos de la cofradía"', '- "Reparos de la"']),
    ).toEqual([`article-lines ${ARTICLE}:10:5 No line of the text reads like this.`]);
  });

  test('stands in the text once', async () => {
    expect(await problemsAfter([ARTICLE, 'Prado.\n', 'Prado.\nReparos de la cofradía\n'])).toEqual([
      `article-lines ${ARTICLE}:10:5 2 lines of the text read like this.`,
    ]);
  });
});

test('a source that is inferred says from what', async () => {
  expect(
    await problemsAfter([ARTICLE, 'source: el-faro', 'source: el-faro\nsourceBasis: inferred']),
  ).toEqual([`date-basis ${ARTICLE}:6:14 The source is inferred, and nothing says from what.`]);
});

test('what is left out has no basis', async () => {
  expect(
    await problemsAfter(
      [ARTICLE, 'date: "2031-03-15"', 'date: null\ndateBasis: stated'],
      [ARTICLE, 'source: el-faro', 'source: null\nsourceBasis: stated'],
    ),
  ).toEqual([
    `date-basis ${ARTICLE}:6:14 There is a sourceBasis, but no source.`,
    `date-basis ${ARTICLE}:8:12 There is a dateBasis, but no date.`,
  ]);
});

test('a text with CRLF line ends and a byte order mark is the same text', async () => {
  const files = changedFiles();
  const plain = await run(files);
  files.set(ARTICLE, `\uFEFF${String(files.get(ARTICLE)).replaceAll('\n', '\r\n')}`);
  expect(await run(files)).toEqual(plain);
});
