import { expect, test } from 'vitest';
import { exampleFiles, problems } from '#tests/unit/pipeline/in-memory.ts';

test('a corpus has all its registries, and may have no retired ids', async () => {
  const files = exampleFiles();
  files.delete('sources.yaml');
  expect(await problems(files)).toEqual([
    'files sources.yaml:1:1 This file is missing; a corpus has one.',
  ]);
});

test('a link is refused and not read', async () => {
  const found = await problems(exampleFiles(), ['articles/escape.md', 'secrets']);
  expect(found).toEqual([
    'files articles/escape.md:1:1 This is a link, or no regular file; it was not read.',
    'files secrets:1:1 This is a link, or no regular file; it was not read.',
  ]);
});

test.each([
  'articles/nested/a.md',
  'codings/a.yml',
  'article.md',
  'notes.txt',
  'articles/a.md.bak',
])('%s is no file of a corpus', async (path) => {
  expect(await problems(exampleFiles().set(path, ''))).toEqual([
    `files ${path}:1:1 A corpus has no file of this name, so nothing reads it.`,
  ]);
});

test.each(['Obras', 'obras del puerto', '..', '-obras', 'ñandú'])(
  'an article cannot be called "%s"',
  async (id) => {
    expect(await problems(exampleFiles().set(`articles/${id}.md`, ''))).toContain(
      `files articles/${id}.md:1:1 "${id}" cannot be the id of an article.`,
    );
  },
);

test('a coding without an article is told', async () => {
  expect(await problems(exampleFiles().set('codings/huerfana.yaml', '{}\n'))).toEqual([
    'coding-pairs codings/huerfana.yaml:1:1 The coding has no article.',
  ]);
});
