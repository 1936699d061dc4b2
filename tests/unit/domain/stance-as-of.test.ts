import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { stanceAsOf, type AsOf } from '#src/domain/stance-as-of.ts';
import { bounds, day, event, stance, undated } from './matrix-rows.ts';

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
      fc.property(fc.array(stances, { maxLength: 6 }), asOfs, (said, asOf) => {
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
      fc.property(fc.array(stances, { maxLength: 6 }), asOfs, (said, asOf) => {
        expect(stanceAsOf(said.toReversed(), asOf)).toEqual(stanceAsOf(said, asOf));
      }),
    );
  });
});

const LAST_DAY = 12;
const bound = fc.option(fc.integer({ min: 1, max: LAST_DAY }));

const stances = fc
  .record({
    first: bound,
    second: bound,
    position: fc.constantFrom(...POSITIONS),
    form: fc.constantFrom('direct', 'mixed', 'reported', 'act', 'narrator'),
  })
  .map(({ first, second, position, form }) => {
    const [min, max] =
      first !== null && second !== null && first > second ? [second, first] : [first, second];
    return stance({ date: bounds(min, max), position, form });
  });

const asOfs = fc.oneof(fc.constant<AsOf>('all'), fc.integer({ min: 0, max: LAST_DAY }));

/** The rule in the open: days as sets, and every statement held against every other. */
function byTryingEveryDay(said: readonly StanceRow[], asOf: AsOf) {
  const counting = said.filter(
    (one) => asOf === 'all' || possibleDays(one).every((d) => d <= asOf),
  );
  const lead = counting.find((one) =>
    counting.every((other) => other === one || decidesBefore(one, other)),
  );
  if (!lead) return null;
  const days = new Set(possibleDays(lead));
  const rivals = counting.filter((other) => possibleDays(other).some((d) => days.has(d)));
  return {
    lead,
    quotes: counting.length,
    differs: rivals.some((other) => other.position !== lead.position),
  };
}

/** Every day a statement may be of, on a calendar that is a day longer than any bound. */
function possibleDays({ date }: StanceRow): number[] {
  const calendar = Array.from({ length: LAST_DAY + 2 }, (_, d) => d);
  return calendar.filter((d) => d >= (date.min ?? 0) && d <= (date.max ?? LAST_DAY + 1));
}

function isUndated({ date }: StanceRow): boolean {
  return date.shape === 'undated';
}

function decidesBefore(one: StanceRow, other: StanceRow): boolean {
  const forms = ['direct', 'mixed', 'reported', 'act', 'narrator'];
  if (isUndated(one) !== isUndated(other)) return isUndated(other);
  const mine = possibleDays(one);
  const theirs = possibleDays(other);
  if (mine.at(-1) !== theirs.at(-1)) return (mine.at(-1) ?? 0) > (theirs.at(-1) ?? 0);
  if (mine[0] !== theirs[0]) return (mine[0] ?? 0) > (theirs[0] ?? 0);
  if (one.form !== other.form) return forms.indexOf(one.form) < forms.indexOf(other.form);
  return one.row < other.row;
}
