import { describe, expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { positionSteps } from '#src/domain/position-steps.ts';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import { bounds, day, event, stance, undated } from './matrix-rows.ts';

function stepsOf(...stances: StanceRow[]) {
  const standing = stanceAsOf(stances, 'all');
  if (!standing) throw new Error('nothing was said');
  return positionSteps(standing);
}

describe('how the position of a cell came about', () => {
  const support = stance({ date: day(10), position: 'support' });
  const doubt = stance({ date: bounds(null, 20), position: 'neutral' });

  test('goes from the oldest stance to the latest, each on its last possible day', () => {
    const { dated, line } = stepsOf(doubt, support);
    expect(dated).toEqual([
      { stance: support, day: 10 },
      { stance: doubt, day: 20 },
    ]);
    expect(line).toEqual([
      { day: 10, stance: support, position: 'support', differs: false },
      { day: 20, stance: doubt, position: 'neutral', differs: true },
    ]);
  });

  test('has one step a day, to what decides on it', () => {
    const retold = stance({ date: day(10), position: 'oppose', form: 'reported' });
    const { dated, line } = stepsOf(support, retold);
    expect(dated.map((of) => of.stance)).toEqual([retold, support]);
    expect(line).toEqual([{ day: 10, stance: support, position: 'support', differs: true }]);
  });

  test('is told as certain where others only retell what was said on that day', () => {
    const occasion = event([]);
    const words = stance({ date: day(10), position: 'neutral', event: occasion });
    const told = stance({ date: day(10), form: 'reported', event: occasion });
    expect(stepsOf(told, words).line).toEqual([
      { day: 10, stance: words, position: 'neutral', differs: false },
    ]);
  });

  test('has one step for two quotes of the same position on one day', () => {
    const again = stance({ date: day(10), position: 'support' });
    const { dated, line } = stepsOf(support, again);
    expect(dated).toHaveLength(2);
    expect(line).toHaveLength(1);
  });

  test('leaves out of the line what has no last possible day, and names it', () => {
    const open = stance({ date: bounds(30, null), position: 'oppose' });
    const never = stance({ date: undated, position: 'unclear' });
    const { line, undated: apart } = stepsOf(support, open, never);
    expect(line).toEqual([{ day: 10, stance: support, position: 'support', differs: false }]);
    expect(apart).toEqual([open, never]);
  });
});
