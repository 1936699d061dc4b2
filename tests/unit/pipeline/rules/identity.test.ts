import { expect, test } from 'vitest';
import {
  changedFiles,
  exampleFiles,
  problems,
  problemsAfter,
} from '#tests/unit/pipeline/in-memory.ts';

const ARTICLE = 'articles/obras-del-puerto.md';

test('two entries of a registry have two ids', async () => {
  expect(
    await problemsAfter(['actors.yaml', '- id: valmar-council', '- id: elena-prado']),
  ).toContain('unique-ids actors.yaml:9:7 The id "elena-prado" is given twice.');
});

test('statements of two articles have two ids', async () => {
  const files = exampleFiles();
  for (const path of [ARTICLE, 'codings/obras-del-puerto.yaml']) {
    const text = String(files.get(path)).replace('id: obras-del-puerto', 'id: segundo');
    files.set(path.replace('obras-del-puerto', 'segundo'), text);
  }
  expect(await problems(files)).toContain(
    'unique-ids codings/segundo.yaml:18:9 The id "prado-necessary" is given twice.',
  );
});

test('the file that a text came in is a name, not a path', async () => {
  expect(await problemsAfter([ARTICLE, 'file: el-faro', 'file: ../../el-faro'])).toEqual([
    `article-identity ${ARTICLE}:3:7 "../../el-faro-2031-03-15.txt" is a path.`,
  ]);
});

test.each(['article', 'statement', 'report', 'issue', 'source', 'event', 'actor'])(
  'a renamed %s leads to one that is there',
  async (entity) => {
    const files = exampleFiles();
    files.set('ids.yaml', `- {entity: ${entity}, id: old-name, redirect: new-name}\n`);
    expect(await problems(files)).toEqual([expect.stringContaining(`retired-ids ids.yaml:1:`)]);
  },
);

test('a redirect to an id in use, and a removal, are in order', async () => {
  const files = exampleFiles();
  files.set(
    'ids.yaml',
    [
      '- {entity: statement, id: old-name, redirect: prado-necessary}',
      '- {entity: article, id: gone, removed: {es: "Repetido.", en: "A duplicate."}}',
      '',
    ].join('\n'),
  );
  expect(await problems(files)).toEqual([]);
});

test('what refers to a renamed id is told the new one', async () => {
  const files = changedFiles([
    'codings/obras-del-puerto.yaml',
    'speaker: elena-prado',
    'speaker: e-prado',
  ]);
  files.set('ids.yaml', '- {entity: actor, id: e-prado, redirect: elena-prado}\n');
  expect(await problems(files)).toEqual([
    'references codings/obras-del-puerto.yaml:19:14 There is no actor "e-prado".',
  ]);
});
