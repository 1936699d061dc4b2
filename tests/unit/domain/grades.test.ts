import { expect, test } from 'vitest';
import { gradeCode, gradeCounts, gradeOf } from '#src/domain/grades.ts';

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
