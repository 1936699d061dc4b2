import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import { bounds, day, event, stance, undated } from './matrix-rows.ts';
import { anyAsOf, anyStance, byTryingEveryDay } from './stance-by-days.ts';

describe('the stance of an actor on an issue', () => {
  test('is nothing where nothing was said', () => {
    expect(stanceAsOf([], 'all')).toBeNull();
  });

  test('is the latest one, and an earlier different one is a change, not a conflict', () => {
    const result = stanceAsOf(
      [stance({ date: day(10), position: 'oppose' }), stance({ date: day(20) })],
      'all',
    );
    expect(result).toMatchObject({ position: 'support', differs: false, quotes: 2, articles: 1 });
  });

  test('counts only what is certainly said by the day', () => {
    const said = [
      stance({ date: day(10), position: 'oppose' }),
      stance({ date: bounds(15, 25), position: 'neutral' }),
      stance({ date: bounds(12, null) }),
      stance({ date: undated, position: 'unclear' }),
    ];
    expect(stanceAsOf(said, 9)).toBeNull();
    expect(stanceAsOf(said, 24)).toMatchObject({ position: 'oppose', quotes: 1 });
    expect(stanceAsOf(said, 25)).toMatchObject({ position: 'neutral', quotes: 2 });
    expect(stanceAsOf(said, 'all')).toMatchObject({ position: 'support', quotes: 4 });
  });

  test('is never decided by an undated statement where a dated one exists', () => {
    const said = [stance({ date: undated, position: 'oppose' }), stance({ date: bounds(null, 3) })];
    expect(stanceAsOf(said, 'all')).toMatchObject({ position: 'support', differs: true });
  });

  test('is told by own words rather than by others, and by words rather than by acts', () => {
    const act = stance({ form: 'act', position: 'oppose', article: 'article-b' });
    const reported = stance({ form: 'reported', position: 'neutral' });
    const own = stance({ form: 'mixed' });
    expect(stanceAsOf([act, reported, own], 'all')).toMatchObject({
      position: 'support',
      voice: 'own',
      differs: true,
      articles: 2,
      stances: [own, reported, act],
    });
    expect(stanceAsOf([act, reported], 'all')).toMatchObject({ voice: 'reported' });
    expect(stanceAsOf([act], 'all')).toMatchObject({ voice: 'act', differs: false });
  });

  test('differs where the days of two positions overlap, so that their order is not known', () => {
    const before = stance({ date: bounds(null, 20), position: 'oppose' });
    expect(stanceAsOf([before, stance({ date: day(20) })], 'all')?.differs).toBe(true);
    expect(stanceAsOf([before, stance({ date: day(21) })], 'all')?.differs).toBe(false);
  });

  test('does not differ from an account of the same occasion, but from one of another', () => {
    const interview = event([]);
    const own = stance({ event: interview, position: 'support-with-reservations' });
    const account = stance({ event: interview, form: 'reported' });
    expect(stanceAsOf([account, own], 'all')).toMatchObject({
      position: 'support-with-reservations',
      differs: false,
      quotes: 2,
    });
    expect(stanceAsOf([{ ...account, event: event([]) }, own], 'all')?.differs).toBe(true);
    expect(stanceAsOf([{ ...account, event: null }, own], 'all')?.differs).toBe(true);
  });

  test('is what trying every possible day finds', () => {
    fc.assert(
      fc.property(fc.array(anyStance, { maxLength: 6 }), anyAsOf, (said, asOf) => {
        const found = stanceAsOf(said, asOf);
        const expected = byTryingEveryDay(said, asOf);
        expect(found?.stances[0] ?? null).toBe(expected?.lead ?? null);
        expect(found?.differs ?? null).toBe(expected?.differs ?? null);
        expect(found?.quotes ?? 0).toBe(expected?.quotes ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the order in which statements come', () => {
    fc.assert(
      fc.property(fc.array(anyStance, { maxLength: 6 }), anyAsOf, (said, asOf) => {
        expect(stanceAsOf(said.toReversed(), asOf)).toEqual(stanceAsOf(said, asOf));
      }),
    );
  });
});
