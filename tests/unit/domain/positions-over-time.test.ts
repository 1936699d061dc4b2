import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { positionsOverTime, type OverTime } from '#src/domain/positions-over-time.ts';
import { actor, bounds, day, issue, stance, undated } from './matrix-rows.ts';
import { anyStance, byTryingEveryDay, LAST_DAY } from './stance-by-days.ts';

const [anna, bruno, carla] = [actor('anna'), actor('bruno'), actor('carla')] as const;
const ids = [anna.id, bruno.id, carla.id];
const treaty = issue('treaty');
const said = (more: Parameters<typeof stance>[0]) => stance({ issue: treaty, ...more });
const overTime = (...stances: StanceRow[]) => positionsOverTime(ids, 'treaty', stances, stances);
/** Who stands where from each day on, of those positions that anybody has. */
const told = ({ steps }: OverTime) =>
  steps.map(({ from, holders, perhaps }) => {
    const held = POSITIONS.filter((position) => holders[position] > 0);
    return [from, ...held.map((position) => `${position} ${holders[position]}`), perhaps];
  });

describe('the positions on an issue through time', () => {
  test('change on the days on which a stance comes to count', () => {
    const { steps, all } = overTime(
      said({ actor: anna, date: day(10) }),
      said({ actor: bruno, date: day(20) }),
      said({ actor: anna, date: day(30), position: 'oppose' }),
    );
    expect(told({ steps } as OverTime)).toEqual([
      [10, 'support 1', 0],
      [20, 'support 2', 0],
      [30, 'support 1', 'oppose 1', 0],
    ]);
    expect(all).toMatchObject({ support: 1, oppose: 1 });
  });

  test('are perhaps taken from the first possible day on, and surely from the last', () => {
    const steps = overTime(
      said({ actor: anna, date: bounds(null, 30) }),
      said({ actor: bruno, date: bounds(10, 20) }),
      said({ actor: bruno, date: day(20) }),
    );
    expect(told(steps)).toEqual([
      [null, 1],
      [10, 2],
      [20, 'support 1', 1],
      [30, 'support 2', 0],
    ]);
    expect(steps.steps.map(({ isToTheDay }) => isToTheDay)).toEqual([true, true, false, false]);
  });

  test('without a last possible day count at the last stop only, and silence never', () => {
    const { steps, all, open, silent } = overTime(
      said({ actor: anna, date: undated }),
      said({ actor: bruno, date: bounds(5, null) }),
    );
    expect(steps).toEqual([]);
    expect(all.support).toBe(2);
    expect([open, silent]).toEqual([2, 1]);
  });

  test('that filters leave out are told apart from silence', () => {
    const left = said({ actor: anna });
    const out = said({ actor: bruno });
    const { silent, filteredOut } = positionsOverTime(ids, 'treaty', [left], [left, out]);
    expect([silent, filteredOut]).toEqual([1, 1]);
  });

  test('of actors who are not asked for, and on other issues, are left out', () => {
    const stances = [said({ actor: anna }), said({ actor: bruno, issue: issue('visit') })];
    expect(positionsOverTime(['bruno'], 'treaty', stances, stances).all.support).toBe(0);
  });

  test('are on every day what trying every day finds, whatever is coded', () => {
    const anyCoding = fc.array(
      fc
        .tuple(anyStance, fc.constantFrom(anna, bruno, carla), fc.constantFrom('treaty', 'visit'))
        .map(([one, speaker, about]) => ({ ...one, actor: speaker, issue: issue(about) })),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(anyCoding, (coding) => {
        const of = (id: string) =>
          coding.filter((one) => one.actor.id === id && one.issue.id === 'treaty');
        const { steps, all, allInferred } = positionsOverTime(ids, 'treaty', coding, coding);
        for (let d = 0; d <= LAST_DAY; d++) {
          const step = steps.findLast(({ from }) => from === null || from <= d);
          const leads = ids.map((id) => byTryingEveryDay(of(id), d)?.lead);
          for (const position of POSITIONS) {
            const holders = leads.filter((one) => one?.position === position);
            expect(step?.holders[position] ?? 0).toBe(holders.length);
            expect(step?.inferred[position] ?? 0).toBe(holders.filter(isInferred).length);
          }
          const mayBy = ({ date: { min, max } }: StanceRow) => max !== null && (min ?? 0) <= d;
          const perhaps = ids.filter((id, i) => leads[i] === undefined && of(id).some(mayBy));
          expect(step?.perhaps ?? 0).toBe(perhaps.length);
        }
        const last = ids.map((id) => byTryingEveryDay(of(id), 'all')?.lead);
        for (const position of POSITIONS) {
          const holders = last.filter((one) => one?.position === position);
          expect(all[position]).toBe(holders.length);
          expect(allInferred[position]).toBe(holders.filter(isInferred).length);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function isInferred(lead: StanceRow | undefined): boolean {
  return lead?.basis === 'inferred';
}
