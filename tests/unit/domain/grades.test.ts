import { expect, test } from 'vitest';
import {
  credibilityCounts,
  gradeCode,
  gradeCounts,
  gradeOf,
  gradeOfCode,
  gradesOfArticle,
} from '#src/domain/grades.ts';

test('a grade is the letter of the source and the number of the information', () => {
  expect(gradeCode(gradeOf({ reliability: 'B' }, { credibility: 2 }))).toBe('B2');
});

test('what nobody has graded is F6, each half apart', () => {
  expect(gradeCode(gradeOf(null))).toBe('F6');
  expect(gradeCode(gradeOf(null, { credibility: 1 }))).toBe('F1');
  expect(gradeCode(gradeOf({ reliability: 'A' }, { credibility: null }))).toBe('A6');
  expect(gradeCode(gradeOf({ reliability: 'A' }))).toBe('A6');
});

test('grades are counted, never averaged', () => {
  const grades = [
    gradeOf({ reliability: 'C' }, { credibility: 3 }),
    gradeOf({ reliability: 'A' }, { credibility: 1 }),
    gradeOf({ reliability: 'C' }, { credibility: 3 }),
    gradeOf(null),
  ];
  expect(gradeCounts(grades)).toEqual([
    { code: 'A1', count: 1 },
    { code: 'C3', count: 2 },
    { code: 'F6', count: 1 },
  ]);
});

test('of an article without grades there is its letter and a 6, and nothing to count', () => {
  const credibility = credibilityCounts([{ credibility: null }, { credibility: 6 }]);
  expect(credibility).toEqual([0, 0, 0, 0, 0, 2]);
  expect(gradesOfArticle({ reliability: 'B' }, { credibility })).toEqual({
    code: 'B6',
    counts: null,
  });
  expect(gradesOfArticle(null, { credibility })).toEqual({ code: 'F6', counts: null });
});

test('of an article in which anything is graded each grade is counted, best first', () => {
  const credibility = credibilityCounts([
    { credibility: null },
    { credibility: 2 },
    { credibility: 1 },
    { credibility: 2 },
  ]);
  expect(gradesOfArticle({ reliability: 'C' }, { credibility }).counts).toEqual([
    { code: 'C1', count: 1 },
    { code: 'C2', count: 2 },
    { code: 'C6', count: 1 },
  ]);
});

test('a code stands for one grade', () => {
  expect(gradeOfCode('D4')).toEqual({ reliability: 'D', credibility: 4 });
});
