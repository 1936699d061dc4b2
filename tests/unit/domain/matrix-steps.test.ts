import { describe, expect, test } from 'vitest';
import { neighbourOf, stepsByIssue, stepsByRow } from '#src/domain/matrix-steps.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import { actor, issue, stance } from './matrix-rows.ts';

const [anna, bruno] = [actor('anna'), actor('bruno')];
const [treaty, visit] = [issue('treaty'), issue('visit')];
const said = [
  stance({ actor: anna, issue: treaty, position: 'oppose' }),
  stance({ actor: bruno, issue: treaty, position: 'support' }),
  stance({ actor: bruno, issue: visit, position: 'neutral' }),
];
const { rows, issues } = buildMatrix([anna, bruno], [treaty, visit], said, said, 'all');
const all = () => true;
const byRow = stepsByRow(rows, issues, all);

const walk = (steps: typeof byRow) =>
  steps.filter(({ counts }) => counts).map((cell) => `${cell.actor} ${cell.issue}`);

describe('steps through a matrix', () => {
  test('go row by row, or issue by issue and there by position', () => {
    expect(walk(byRow)).toEqual(['anna treaty', 'bruno treaty', 'bruno visit']);
    const byIssue = stepsByIssue(rows, issues, all);
    expect(walk(byIssue)).toEqual(['bruno treaty', 'anna treaty', 'bruno visit']);
  });

  test('pass over silence and what is not picked', () => {
    const picked = stepsByRow(rows, issues, (cell) => cell.position === 'neutral');
    expect(walk(picked)).toEqual(['bruno visit']);
    const silent = { actor: 'anna', issue: 'visit' };
    expect(neighbourOf(byRow, silent, 1)).toMatchObject({ actor: 'bruno', issue: 'treaty' });
    expect(neighbourOf(byRow, silent, -1)).toMatchObject({ actor: 'anna', issue: 'treaty' });
  });

  test('end at both ends', () => {
    expect(neighbourOf(byRow, { actor: 'anna', issue: 'treaty' }, -1)).toBeNull();
    expect(neighbourOf(byRow, { actor: 'bruno', issue: 'visit' }, 1)).toBeNull();
  });

  test('begin at an end where no cell is open, or one that is not shown', () => {
    for (const from of [null, { actor: 'clara', issue: 'treaty' }]) {
      expect(neighbourOf(byRow, from, 1)).toMatchObject({ actor: 'anna', issue: 'treaty' });
      expect(neighbourOf(byRow, from, -1)).toMatchObject({ actor: 'bruno', issue: 'visit' });
    }
  });
});
