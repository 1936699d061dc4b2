import { describe, expect, test } from 'vitest';
import { buildMatrix, columnOf } from '#src/domain/matrix.ts';
import { agreementA, polarisation } from '#src/domain/polarisation.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { actor, issue, stance } from './matrix-rows.ts';

/** A column of cells with these positions, and one actor who is silent. */
function column(...positions: Position[]) {
  const treaty = issue('treaty');
  const actors = [...positions, null].map((_, i) => actor(`actor-${i}`));
  const said = positions.map((position, i) =>
    stance({ actor: actor(`actor-${i}`), issue: treaty, position }),
  );
  return columnOf(buildMatrix(actors, [treaty], said, said, 'all'), 0);
}

describe('van der Eijk’s A', () => {
  test('is what the R package agrmt gives for the example of its manual', () => {
    expect(agreementA([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  test('is 1 for one category, 0 for an even spread, -1 for the two ends', () => {
    expect(agreementA([0, 7, 0, 0])).toBe(1);
    expect(agreementA([3, 3, 3, 3])).toBe(0);
    expect(agreementA([5, 0, 0, 5])).toBe(-1);
  });

  test('does not ask how far apart steps are, only which are filled', () => {
    expect(agreementA([1, 1, 0, 0])).toBeCloseTo(2 / 3);
    expect(agreementA([0, 1, 1, 0])).toBeCloseTo(2 / 3);
  });
});

describe('the polarisation of an issue', () => {
  test('is of the actors with a position on the scale; unclear ones are counted apart', () => {
    expect(polarisation(column('support', 'oppose', 'unclear'))).toEqual({
      agreement: -1,
      actors: 2,
      inferred: 0,
      unclear: 1,
    });
    expect(polarisation(column('support', 'support'))).toMatchObject({ agreement: 1 });
  });

  test('is none where fewer than two have one', () => {
    expect(polarisation(column())).toBeNull();
    expect(polarisation(column('support'))).toBeNull();
    expect(polarisation(column('support', 'unclear', 'unclear'))).toBeNull();
  });
});
