import { describe, expect, test } from 'vitest';
import { closestTo, farthestFrom, pairwiseAgreement, sideOf } from '#src/domain/agreement.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import { similarityOrder } from '#src/domain/similarity-order.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { actor, issue, stance } from './matrix-rows.ts';

const LETTERS: Readonly<Record<string, Position>> = {
  s: 'support',
  r: 'support-with-reservations',
  n: 'neutral',
  u: 'unclear',
  o: 'oppose',
};

/** A matrix as text: a row an actor, a letter an issue; anything else is silence. */
function table(rows: Readonly<Record<string, string>>) {
  const width = Math.max(...Object.values(rows).map((row) => row.length));
  const issues = Array.from({ length: width }, (_, i) => issue(`issue-${i}`));
  const actors = Object.keys(rows).map((id) => actor(id));
  const said = actors.flatMap((speaker) =>
    issues.flatMap((about, i) => {
      const position = LETTERS[rows[speaker.id]?.[i] ?? ''];
      return position ? [stance({ actor: speaker, issue: about, position })] : [];
    }),
  );
  return pairwiseAgreement(buildMatrix(actors, issues, said, said, 'all'));
}

describe('two actors', () => {
  test('agree where both are for or both against, and conflict where they are not', () => {
    expect(table({ a: 'srooso', b: 'rsosro' }).between(0, 1)).toEqual({
      shared: 6,
      agreeing: 5,
      conflicting: 1,
      undecided: 0,
    });
  });

  test('are compared only where both have a position', () => {
    expect(table({ a: 'ss..', b: '.ss.' }).between(0, 1)).toMatchObject({ shared: 1, agreeing: 1 });
    expect(table({ a: 's.', b: '.o' }).between(0, 1)).toMatchObject({ shared: 0, conflicting: 0 });
  });

  test('neither agree nor conflict where one is neutral or unclear, not even both', () => {
    expect(table({ a: 'nusonu', b: 'ssnunu' }).between(0, 1)).toEqual({
      shared: 6,
      agreeing: 0,
      conflicting: 0,
      undecided: 6,
    });
    expect([sideOf('neutral'), sideOf('unclear')]).toEqual([null, null]);
  });

  test('are compared over more issues than a number has bits', () => {
    const a = 's'.repeat(31) + 'so' + 's'.repeat(37);
    const b = 'o'.repeat(31) + 'so' + '.'.repeat(37);
    const { between } = table({ a, b });
    expect(between(0, 1)).toEqual({ shared: 33, agreeing: 2, conflicting: 31, undecided: 0 });
    expect(between(1, 0)).toEqual(between(0, 1));
    expect(() => between(0, 2)).toThrow(RangeError);
  });
});

describe('those around an actor', () => {
  const around = table({
    a: 'ssss',
    b: 'ssso',
    c: 'ss..',
    d: 'oo..',
    e: 'so..',
    f: '....',
    g: 'ooos',
  });

  test('are close where they agree on more than they do not', () => {
    expect(closestTo(around, 'a').map(({ actor: { id } }) => id)).toEqual(['c', 'b']);
    expect(closestTo(around, 'a')[1]).toMatchObject({ shared: 4, agreeing: 3, conflicting: 1 });
  });

  test('are far where they conflict on more than they agree on', () => {
    expect(farthestFrom(around, 'a').map(({ actor: { id } }) => id)).toEqual(['d', 'g']);
  });

  test('are nobody for the silent, and for who is not there', () => {
    expect([...closestTo(around, 'f'), ...farthestFrom(around, 'f')]).toEqual([]);
    expect(closestTo(around, 'nobody')).toEqual([]);
  });
});

describe('the order by similarity', () => {
  const ids = (rows: Readonly<Record<string, string>>) =>
    similarityOrder(table(rows)).map((row) => row.actor.id);

  test('puts camps together, and who is silent after all others', () => {
    const rows = { z: '...', a: 'sss', x: 'ooo', b: 'ssr', y: 'oo.', c: '.ss' };
    expect(ids(rows)).toEqual(['a', 'b', 'c', 'y', 'x', 'z']);
  });

  test('says who put a row where it is, and how the two compare', () => {
    const order = similarityOrder(table({ z: '...', a: 'sss', x: 'ooo', b: 'sso' }));
    expect(order).toMatchObject([
      { row: 1, beside: null },
      { row: 3, beside: { actor: { id: 'a' }, agreeing: 2, conflicting: 1 } },
      { row: 2, beside: { actor: { id: 'b' }, agreeing: 1, conflicting: 2 } },
      { row: 0, beside: null },
    ]);
  });

  test('is of every row once, the same at every call, and empty where there are none', () => {
    const rows = { a: 's.o', b: 'o.s', c: 'nun', d: '...', e: 'so.' };
    expect(ids(rows).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids(rows)).toEqual(ids(rows));
    expect(ids({ a: '.', b: '.' })).toEqual(['a', 'b']);
    expect(
      similarityOrder({
        actors: [],
        between: () => ({ shared: 0, agreeing: 0, conflicting: 0, undecided: 0 }),
        founded: () => {
          throw new RangeError('nobody is asked about');
        },
      }),
    ).toEqual([]);
  });
});
