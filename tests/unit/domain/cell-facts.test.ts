import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellFacts, couldBeOneSource } from '#src/domain/cell-facts.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { leastCover } from '#src/domain/least-cover.ts';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import type { Source } from '#src/schema/source.ts';
import { actor, day, stance } from './matrix-rows.ts';
import { article, source } from './small-index.ts';

const sourceById = new Map<string, Source>([
  ['daily', { ...source('daily'), actor: 'daily-actor' }],
  ['herald', source('herald')],
  ['times', source('times')],
]);

/** A stance in an article that is named for its outlet; `?` begins one whose outlet is not known. */
function from(outlet: string, more: Parameters<typeof stance>[0] = {}): StanceRow {
  const known = outlet.startsWith('?') ? null : outlet;
  return { ...stance(more), article: article(`in-${outlet}`, known) };
}

function factsOf(...stances: StanceRow[]) {
  const held = stanceAsOf(stances, 'all');
  if (!held) throw new Error('no stance');
  return cellFacts({ sourceById }, held);
}

describe('the sources of a cell', () => {
  test('are its outlets, not its quotes', () => {
    expect(factsOf(from('daily'), from('daily'), from('herald'))).toMatchObject({
      quotes: 3,
      articles: 2,
      sources: 2,
      isSingleSource: false,
    });
    expect(factsOf(from('daily'), from('daily'))).toMatchObject({
      sources: 1,
      isSingleSource: true,
    });
  });

  test('are one where two outlets have the same words', () => {
    const copied = [from('daily', { words: 0 }), from('herald', { words: 0 })] as const;
    expect(factsOf(...copied)).toMatchObject({ quotes: 2, articles: 2, sources: 1 });
  });

  test('are two again where each has words of its own beside the shared ones', () => {
    const daily = [from('daily', { words: 0 }), from('daily')];
    expect(factsOf(...daily, from('herald', { words: 0 }))).toMatchObject({ sources: 1 });
    expect(factsOf(...daily, from('herald', { words: 0 }), from('herald'))).toMatchObject({
      sources: 2,
    });
  });

  test('are those that articles have it from: two papers on one interview are one', () => {
    const cnn = actor('cnn', { kind: 'medium' });
    expect(factsOf(from('herald', { origin: cnn }), from('times', { origin: cnn }))).toMatchObject({
      sources: 1,
      isSingleSource: true,
    });
    const daily = actor('daily-actor', { kind: 'medium' });
    expect(factsOf(from('daily'), from('herald', { origin: daily })).sources).toBe(1);
  });

  test('of articles whose outlet is not known could be any of the others', () => {
    expect(factsOf(from('?1'), from('?2'))).toMatchObject({ sources: 1, unnamedArticles: 2 });
    expect(factsOf(from('?1'), from('daily'))).toMatchObject({ sources: 1, unnamedArticles: 1 });
    expect(factsOf(from('?1'), from('daily'), from('times')).sources).toBe(2);
  });
});

describe('the most sources that a cell could have', () => {
  const most = (...stances: StanceRow[]) => factsOf(...stances).sourcesAtMost;

  test('are those that it surely has, where every outlet is known or there is one article', () => {
    expect(most(from('daily'), from('daily'))).toBe(1);
    expect(most(from('daily'), from('times'))).toBe(2);
    expect(most(from('?1'), from('?1'))).toBe(1);
  });

  test('are more by each article of unknown outlet, and the cell stays one of a single source', () => {
    const facts = factsOf(from('?1'), from('daily'));
    expect(facts).toMatchObject({ sources: 1, sourcesAtMost: 2, isSingleSource: true });
    expect(most(from('?1'), from('?2'))).toBe(2);
    expect(most(from('?1'), from('daily'), from('times'))).toBe(3);
  });

  test('are no more for what is said elsewhere in the same words, or had from a named source', () => {
    expect(most(from('?1', { words: 0 }), from('daily', { words: 0 }))).toBe(1);
    expect(most(from('?1', { words: 0 }), from('?2', { words: 0 }))).toBe(1);
    const cnn = actor('cnn', { kind: 'medium' });
    expect(most(from('?1', { origin: cnn }), from('daily', { origin: cnn }))).toBe(1);
  });
});

test('the basis of a cell is that of the evidence that decides', () => {
  const act = from('daily', { form: 'act', basis: 'inferred', confidence: 'low', date: day(1) });
  const told = from('herald', { form: 'reported', confidence: 'moderate', date: day(2) });
  expect(factsOf(act)).toMatchObject({ voice: 'act', basis: 'inferred', confidence: 'low' });
  expect(factsOf(act, told)).toMatchObject({
    voice: 'reported',
    basis: 'explicit',
    confidence: 'moderate',
    differs: false,
  });
});

test('a cell tells that another position stands beside its own', () => {
  expect(factsOf(from('daily'), from('herald', { position: 'oppose' })).differs).toBe(true);
});

describe('the fewest that meet all sets', () => {
  const cover = (...sets: string[]) => leastCover(sets.map((set) => new Set(set)));

  test('are found by trying, where nothing forces them', () => {
    expect(cover()).toBe(0);
    expect(cover('a', 'ab', 'bc')).toBe(2);
    expect(cover('ab', 'bc', 'ca')).toBe(2);
    expect(cover('ab', 'ac', 'ad', 'ae')).toBe(1);
    // The greedy choice of `a`, which is in most, needs three.
    expect(cover('ab', 'ab', 'ac', 'ac', 'b', 'c')).toBe(2);
  });

  test('are found at once among a hundred sets', () => {
    const sets = Array.from({ length: 100 }, (_, i) => new Set([i, i + 1, i + 2].map(String)));
    expect(leastCover(sets)).toBeLessThanOrEqual(34);
  });
});

test('one source could have brought all of it where one of them could have brought each text', () => {
  const cnn = actor('cnn', { kind: 'medium' });
  const anyStance = fc
    .record({
      outlet: fc.constantFrom('daily', 'herald', 'times', '?'),
      words: fc.option(fc.nat({ max: 1 })),
      origin: fc.option(fc.constant(cnn), { freq: 3 }),
    })
    .map(({ outlet, ...more }) => ({ outlet, row: from(outlet, more) }));
  fc.assert(
    fc.property(fc.array(anyStance, { minLength: 1, maxLength: 6 }), (coded) => {
      const nameOf = ({ outlet, row }: (typeof coded)[number]) => row.origin?.id ?? outlet;
      const named = coded.filter((one) => nameOf(one) !== '?');
      const couldBring = (one: string) =>
        named.every(
          (text) =>
            nameOf(text) === one ||
            named.some(
              (other) =>
                text.row.words !== null &&
                other.row.words === text.row.words &&
                nameOf(other) === one,
            ),
        );
      const rows = coded.map(({ row }) => row);
      expect(couldBeOneSource({ sourceById }, rows)).toBe(
        named.length === 0 || named.some((one) => couldBring(nameOf(one))),
      );
    }),
  );
});
