import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import { firstDayToCompare, inOrder, onTwoDays, spokenBy } from '#src/domain/two-days.ts';
import { actor, bounds, day, issue, stance, undated } from './matrix-rows.ts';
import { anyAsOf, anyStance, LAST_DAY } from './stance-by-days.ts';

const anna = actor('anna');
const treaty = issue('treaty');
const visit = issue('visit');

const spoken = (...stances: StanceRow[]) => spokenBy({ stances }, anna);
const firstDay = (...stances: StanceRow[]) => firstDayToCompare(spoken(...stances));

describe('an actor on two days', () => {
  test('has the stops of his own words, not of others', () => {
    const own = spoken(stance({ date: day(10) }), stance({ date: day(20), actor: actor('bruno') }));
    expect(own.stops).toEqual([10, 'all']);
    expect(own.stances).toHaveLength(1);
    expect(spokenBy({ stances: [] }, anna).stops).toEqual(['all']);
  });

  test('is offered from the first day on which he spoke, where a later stop shows more', () => {
    expect(firstDay(stance({ date: day(10) }), stance({ date: day(20) }))).toBe(10);
    expect(firstDay(stance({ date: day(10) }), stance({ date: undated }))).toBe(10);
  });

  test('is not offered where all stops show the same', () => {
    expect(firstDay()).toBeNull();
    expect(firstDay(stance({ date: day(10) }))).toBeNull();
    expect(firstDay(stance({ date: undated }), stance({ date: bounds(5, null) }))).toBeNull();
  });

  test('stands in the order of the days, whatever that of the link', () => {
    expect(inOrder(10, 20)).toEqual({ from: 10, to: 20 });
    expect(inOrder(20, 10)).toEqual({ from: 10, to: 20 });
    expect(inOrder(20, 'all')).toEqual({ from: 20, to: 'all' });
  });

  test('tells a change with the words of both days, silence by then, and what counts later', () => {
    const support = stance({ date: day(10) });
    const oppose = stance({ date: day(20), position: 'oppose' });
    const later = stance({ date: day(30), issue: visit });
    const never = issue('never');
    const rows = onTwoDays([treaty, visit, never], spoken(support, oppose, later), 10, 25);
    expect(rows.map(({ change, uncounted }) => [change?.kind, uncounted])).toEqual([
      ['toward-opposition', 0],
      [undefined, 1],
      [undefined, 0],
    ]);
    expect(rows[0]?.before?.stances[0]).toBe(support);
    expect(rows[0]?.after?.stances[0]).toBe(oppose);
    expect(rows[1]).toMatchObject({ before: null, after: null });
  });

  test('what is the same on both days is the very same', () => {
    const [row] = onTwoDays([treaty], spoken(stance({ date: day(10) })), 15, 25);
    expect(row?.change).toBeNull();
    expect(row?.before).toBe(row?.after);
  });

  test('an undated quote counts at the last stop only, and changes nothing where it agrees', () => {
    const own = spoken(stance({ date: day(10) }), stance({ date: undated }));
    const quotes = (to: number | 'all') => onTwoDays([treaty], own, 10, to)[0]?.after?.quotes;
    expect(quotes(999)).toBe(1);
    expect(quotes('all')).toBe(2);
    expect(onTwoDays([treaty], own, 10, 'all')[0]?.change).toBeNull();
  });

  test('each side is what stands as of its day, and a change is said where they part', () => {
    fc.assert(
      fc.property(
        fc.array(anyStance, { maxLength: 8 }),
        fc.integer({ min: 0, max: LAST_DAY }),
        anyAsOf,
        (said, since, asOf) => {
          const { from, to } = inOrder(since, asOf);
          const [row] = onTwoDays([treaty], spoken(...said), from, to);
          const [before, after] = [stanceAsOf(said, from), stanceAsOf(said, to)];
          expect(row?.before).toEqual(before);
          expect(row?.after).toEqual(after);
          expect(row?.uncounted).toBe(said.length - (after?.quotes ?? 0));
          const shows = (one: typeof before) =>
            one && [one.position, one.differs, one.stances[0].row];
          expect(row?.change === null).toBe(
            JSON.stringify(shows(before)) === JSON.stringify(shows(after)),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
