import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeRows } from '#src/domain/matrix-order.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { positionsByGroup } from '#src/domain/positions-by-group.ts';
import { actor, issue, stance } from './matrix-rows.ts';
import { anyAsOf, anyStance, byTryingEveryDay } from './stance-by-days.ts';

const peru = actor('peru', { kind: 'country' });
const anna = actor('anna', { country: 'peru' });
const bruno = actor('bruno', { country: 'peru', kind: 'ministry' });
const carla = actor('carla', { kind: 'ministry' });
const actors = [anna, bruno, carla];
const treaty = issue('treaty');
const visit = issue('visit');
const issues = [treaty, visit];
const byId = new Map([...actors, peru].map((one) => [one.id, one]));

function groupsOf(
  stances: readonly ReturnType<typeof stance>[],
  asOf: Parameters<typeof buildMatrix>[4],
  all = stances,
) {
  const { rows } = buildMatrix(actors, issues, stances, all, asOf);
  return (grouping: 'country' | 'kind') => arrangeRows(rows, grouping, 'name', byId, 'en');
}

describe('the mix of positions by group', () => {
  test('counts the actors of each group on one issue, the silent ones apart', () => {
    const stances = [
      stance({ actor: anna, issue: visit }),
      stance({ actor: carla, issue: visit, position: 'oppose' }),
      stance({ actor: bruno, issue: treaty }),
    ];
    const mixes = positionsByGroup(groupsOf(stances, 'all')('country'), 1);
    expect(mixes).toMatchObject([
      { group: { key: 'peru' }, counts: { support: 1, oppose: 0, none: 1 }, filteredOut: 0 },
      { group: { key: '' }, counts: { support: 0, oppose: 1, none: 0 }, filteredOut: 0 },
    ]);
  });

  test('tells what filters leave out from silence', () => {
    const out = [stance({ actor: anna, issue: treaty })];
    const [persons] = positionsByGroup(groupsOf([], 'all', out)('kind'), 0);
    expect(persons).toMatchObject({ counts: { none: 0 }, filteredOut: 1 });
  });

  test('is in each group what counting actor by actor finds, whatever is coded', () => {
    const anyCoding = fc.array(
      fc
        .tuple(anyStance, fc.constantFrom(...actors), fc.constantFrom(...issues))
        .map(([one, speaker, about]) => ({ ...one, actor: speaker, issue: about })),
      { maxLength: 14 },
    );
    const grouping = fc.constantFrom<'country' | 'kind'>('country', 'kind');
    fc.assert(
      fc.property(anyCoding, anyAsOf, grouping, (coding, asOf, by) => {
        const mixes = positionsByGroup(groupsOf(coding, asOf)(by), 0);
        for (const { group, counts, inferred } of mixes) {
          const found = actors
            .filter(({ kind, country = '' }) => (by === 'kind' ? kind : country) === group.key)
            .map(({ id }) => {
              const own = coding.filter((one) => one.actor.id === id && one.issue === treaty);
              return byTryingEveryDay(own, asOf)?.lead;
            });
          expect(found).toHaveLength(group.actors);
          for (const position of [...POSITIONS, 'none' as const]) {
            const holders = found.filter((one) => (one?.position ?? 'none') === position);
            expect(counts[position]).toBe(holders.length);
            const concluded = holders.filter((one) => one?.basis === 'inferred');
            expect(inferred[position]).toBe(concluded.length);
          }
        }
        expect(mixes.reduce((sum, { group }) => sum + group.actors, 0)).toBe(actors.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
