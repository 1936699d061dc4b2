import { expect, test } from 'vitest';
import { sameWords } from '#src/pipeline/emitting/same-words.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';

function said(article: string, exact: string): StatementEvidence {
  return { article, quote: { exact } } as StatementEvidence;
}

test('the same words in two articles share a number, whatever their case, accents and marks', () => {
  expect(
    sameWords([
      said('a', '«Es una obra necesaria, aunque cara»'),
      said('a', 'No habrá obra'),
      said('b', 'es una obra   necesaria aunque cara.'),
      said('b', 'Si habra mas'),
      said('c', 'Sí habrá más'),
    ]),
  ).toEqual([0, -1, 0, 1, 1]);
});

test('words that an article has twice are its own', () => {
  expect(sameWords([said('a', 'No'), said('a', 'No')])).toEqual([-1, -1]);
  expect(sameWords([said('a', 'No'), said('a', 'No'), said('b', 'No')])).toEqual([0, 0, 0]);
});

test('a word more or less makes other words', () => {
  expect(sameWords([said('a', 'No iré'), said('b', 'No iré hoy')])).toEqual([-1, -1]);
});
