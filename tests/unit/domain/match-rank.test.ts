import { expect, test } from 'vitest';
import { bestMatches, matchRank } from '#src/domain/match-rank.ts';

test('what begins with the word comes before what has it elsewhere, a whole word before a part', () => {
  const names = ['Scrub', 'Marco Rubio', 'Rubio en Lima', 'Perú'];
  expect(bestMatches(names, ['rub'], (name) => [name])).toEqual([
    'Rubio en Lima',
    'Marco Rubio',
    'Scrub',
  ]);
});

test('every word must occur, in any order', () => {
  expect(matchRank('Visita de Marco Rubio', ['rubio', 'visita'])).toBe(1);
  expect(matchRank('Visita de Marco Rubio', ['visita', 'marco'])).toBe(0);
  expect(matchRank('Visita de Marco Rubio', ['visita', 'lima'])).toBe(null);
});

test('a match at the beginning of a later word counts as one', () => {
  expect(matchRank('arrubar, Rubio', ['rub'])).toBe(1);
});

test('a match of another text comes after all matches of names', () => {
  const actors = [
    { name: 'De Zela', forms: ['el canciller', 'rubricado'] },
    { name: 'Scrub', forms: [] },
  ];
  const found = bestMatches(actors, ['rub'], ({ name, forms }) => [name, ...forms]);
  expect(found.map(({ name }) => name)).toEqual(['Scrub', 'De Zela']);
});
