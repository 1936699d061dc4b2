import { describe, expect, test } from 'vitest';
import { closestTo, pairwiseAgreement } from '#src/domain/agreement.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import { similarityOrder } from '#src/domain/similarity-order.ts';
import { actor, day, issue, stance } from './matrix-rows.ts';

const premier = actor('premier');
const government = actor('government');
const minister = actor('minister');
const treaty = issue('treaty');
const visit = issue('visit');

function table(...said: StanceRow[]) {
  const actors = [premier, government, minister];
  return pairwiseAgreement(buildMatrix(actors, [treaty, visit], said, said, 'all'));
}

/** Of the premier and the government. */
function founded(...said: StanceRow[]) {
  const { shared, declared, inferred, told } = table(...said).founded(0, 1);
  return { shared, declared, inferred, told };
}

const own = { actor: premier, issue: treaty };
const theirs = { actor: government, issue: treaty };

describe('an issue that two actors share', () => {
  test('is declared by both where the words of each state it', () => {
    expect(founded(stance(own), stance(theirs))).toEqual({
      shared: 1,
      declared: 1,
      inferred: 0,
      told: 0,
    });
  });

  test('rests on inference where what decides for either is inferred', () => {
    const inferred = { shared: 1, declared: 0, inferred: 1, told: 0 };
    expect(founded(stance({ ...own, basis: 'inferred' }), stance(theirs))).toEqual(inferred);
    expect(founded(stance(own), stance({ ...theirs, basis: 'inferred' }))).toEqual(inferred);
  });

  test('goes in a circle where one is known by the account of the other alone', () => {
    const told = stance({ ...theirs, form: 'reported', origin: premier });
    const circular = { shared: 1, declared: 0, inferred: 0, told: 1 };
    expect(founded(stance(own), told)).toEqual(circular);
    expect(founded(stance(own), told, stance({ ...theirs, origin: premier }))).toEqual(circular);
  });

  test('does not where somebody else says so too, or only somebody else does', () => {
    const declared = { shared: 1, declared: 1, inferred: 0, told: 0 };
    const told = stance({ ...theirs, origin: premier });
    expect(founded(stance(own), told, stance(theirs))).toEqual(declared);
    expect(founded(stance(own), told, stance({ ...theirs, origin: minister }))).toEqual(declared);
    expect(founded(stance(own), stance({ ...theirs, origin: minister }))).toEqual(declared);
  });

  test('does where what others say shows another position, or does not declare this one', () => {
    const told = stance({ ...theirs, origin: premier });
    const former = stance({ ...theirs, position: 'oppose', date: day(1) });
    const deed = stance({ ...theirs, basis: 'inferred', form: 'act', date: day(1) });
    expect(founded(stance(own), told, former)).toMatchObject({ told: 1, declared: 0 });
    expect(founded(stance(own), told, deed)).toMatchObject({ told: 1, inferred: 0, declared: 0 });
  });

  test('can be of both kinds, and is then counted in both', () => {
    const guessed = stance({ ...theirs, basis: 'inferred', origin: premier });
    expect(founded(stance(own), guessed)).toEqual({ shared: 1, declared: 0, inferred: 1, told: 1 });
  });

  test('is one on which both have a position: of what only one says nothing rests', () => {
    const alone = stance({ ...own, issue: visit, basis: 'inferred', origin: government });
    expect(founded(alone)).toEqual({ shared: 0, declared: 0, inferred: 0, told: 0 });
  });
});

test('on what it rests is said of partners and in the order by similarity', () => {
  const all = table(stance(own), stance({ ...theirs, origin: premier }));
  expect(closestTo(all, 'government')).toMatchObject([{ actor: { id: 'premier' }, told: 1 }]);
  const places = similarityOrder(all).map(({ beside }) => beside?.told ?? null);
  expect(places).toEqual([null, 1, null]);
});
