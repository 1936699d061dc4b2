import { expect, test } from 'vitest';
import { problemsAfter } from '#tests/unit/pipeline/in-memory.ts';
import { report, statement, withSecondArticle } from '#tests/unit/pipeline/two-articles.ts';
import { built } from './built-corpus.ts';

test('a stance tells whose words it shares, and who its article has it from', async () => {
  const files = withSecondArticle({
    statements:
      statement(
        's-same',
        'speaker: elena-prado, accordingTo: fishers-guild, form: reported',
        'oppose',
        'Prado calla',
      ) +
      statement('s-own', 'speaker: fishers-guild, form: direct', 'oppose', 'La cofradía dijo no'),
  });
  files.set(
    'articles/tercero.md',
    String(files.get('articles/segundo.md')).replace('id: segundo', 'id: tercero'),
  );
  files.set(
    'codings/tercero.yaml',
    `statements:\n${statement('s-again', 'speaker: elena-prado, form: reported', 'oppose', 'Prado calla')}`,
  );
  const { index } = await built(files);
  const told = index.stances.map((row) => [row.statement, row.words, row.origin?.id ?? null]);
  expect(told.filter(([id]) => String(id).startsWith('s-'))).toEqual([
    ['s-same', 0, 'fishers-guild'],
    ['s-own', null, null],
    ['s-again', 0, null],
  ]);
});

test('what a coding grades is emitted, and what it does not grade has no grade', async () => {
  const files = withSecondArticle({
    reports: report(
      'no',
      'quay-blockade',
      'status: occurred, credibility: 3',
      'La cofradía dijo no',
    ),
  });
  const { evidence } = await built(files);
  const graded = evidence.flatMap(({ reports, statements }) =>
    [...reports, ...statements].map(({ id, credibility }) => [id, credibility]),
  );
  expect(Object.fromEntries(graded)).toMatchObject({
    no: 3,
    'guild-blockade': 2,
    'prado-necessary': null,
  });
});

test('a credibility beyond 6 is told', async () => {
  expect(
    await problemsAfter(['codings/obras-del-puerto.yaml', 'credibility: 2', 'credibility: 7']),
  ).toContainEqual(expect.stringMatching(/^schema .*:39:18 credibility cannot be 7\.$/));
});

test('who speaks of an actor is told with the number of his statements, acts left out', async () => {
  const files = withSecondArticle({
    statements:
      statement('s-one', 'speaker: fishers-guild, form: reported', 'oppose', 'Prado calla') +
      statement('s-act', 'speaker: fishers-guild, form: act', 'oppose', 'Prado calla'),
    mentions: '  - {actor: elena-prado, form: Prado}\n',
  });
  const { index } = await built(files);
  const prado = index.actors.find(({ id }) => id === 'elena-prado');
  const guild = index.actors.findIndex(({ id }) => id === 'fishers-guild');
  expect(prado?.namedBy).toEqual([guild, 1]);
});
