import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import {
  flowKind,
  outsideFilters,
  positionFlows,
  type PositionFlow,
} from '#src/domain/position-flows.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { changesBetween } from '#src/domain/stance-changes.ts';
import { actor, bounds, day, issue, stance, undated } from './matrix-rows.ts';
import { anyAsOf, anyStance, byTryingEveryDay, LAST_DAY } from './stance-by-days.ts';

const actors = ['anna', 'bruno', 'carla'].map((id) => actor(id));
const issues = [issue('treaty'), issue('visit')];

function flows(stances: readonly StanceRow[], ...days: [number, number | 'all']) {
  return positionFlows({ actors, issues, stances }, ...days);
}

/** As text: “oppose > support: anna treaty”. */
function told({ from, to, cells }: PositionFlow): string {
  const names = cells.map((cell) => `${cell.actor.id} ${cell.issue.id}`);
  return `${from} > ${to}: ${names.join(', ')}`;
}

const said = (
  who: number,
  position: StanceRow['position'],
  date: StanceRow['date'],
  about = 0,
): StanceRow =>
  stance({ actor: actors[who] ?? actor(''), issue: issues[about] ?? issue(''), position, date });

describe('flows between two days', () => {
  const coding = [
    said(0, 'oppose', day(5)),
    said(0, 'support', day(20)),
    said(0, 'neutral', day(5), 1),
    said(1, 'unclear', day(20)),
    said(2, 'neutral', day(4)),
    said(2, 'neutral', day(20)),
  ];

  test('tell what turned, what stays, and who was silent before', () => {
    const found = flows(coding, 10, 30);
    expect(found.map(told)).toEqual([
      'neutral > neutral: anna visit, carla treaty',
      'oppose > support: anna treaty',
      'none > unclear: bruno treaty',
    ]);
    expect(found.map(flowKind)).toEqual(['stays', 'turns', 'first']);
  });

  test('before anything was said all are silent; where the days run backwards nothing flows', () => {
    expect(flows(coding, 0, 30).every(({ from }) => from === 'none')).toBe(true);
    expect(flows(coding, 30, 10)).toEqual([]);
    expect(flows(coding, 1, 2)).toEqual([]);
  });

  test('tell silence from what the filters leave out', () => {
    const kept = coding.filter(({ date }) => date.min === 20);
    const found = flows(kept, 10, 30);
    expect(found.every(({ from }) => from === 'none')).toBe(true);
    expect(outsideFilters(found, coding, 10)).toBe(2);
    expect(outsideFilters(flows(coding, 10, 30), coding, 10)).toBe(0);
  });

  test('say of each cell whether what decides is certainly later than the first day', () => {
    const later = (date: StanceRow['date']) =>
      flows([said(0, 'support', date)], 10, 'all')[0]?.cells[0]?.isSurelyLater;
    expect(later(bounds(11, 12))).toBe(true);
    expect(later(bounds(10, 12))).toBe(false);
    expect(later(undated)).toBe(false);
  });
});

const anyCoding: fc.Arbitrary<StanceRow[]> = fc.array(
  fc
    .tuple(anyStance, fc.constantFrom(...actors), fc.constantFrom(...issues))
    .map(([one, speaker, about]): StanceRow => ({ ...one, actor: speaker, issue: about })),
  { maxLength: 14 },
);
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: LAST_DAY }), anyAsOf)
  .filter(([from, to]) => to === 'all' || from <= to);

describe('whatever is coded', () => {
  test('what flows into a position is what has it in the end, by trying every possible day', () => {
    fc.assert(
      fc.property(anyCoding, anyPeriod, (coding, [from, to]) => {
        const found = flows(coding, from, to);
        const cells = actors.flatMap(({ id }) =>
          issues.map((about) =>
            coding.filter((one) => one.actor.id === id && one.issue.id === about.id),
          ),
        );
        for (const position of POSITIONS) {
          const count = (end: 'from' | 'to') =>
            found
              .filter((flow) => flow[end] === position)
              .reduce((sum, flow) => sum + flow.cells.length, 0);
          const holding = (asOf: number | 'all') =>
            cells.filter((cell) => byTryingEveryDay(cell, asOf)?.lead.position === position).length;
          expect(count('to')).toBe(holding(to));
          expect(count('from')).toBe(holding(from));
          const concluded = (asOf: number | 'all') =>
            cells.filter((cell) => {
              const lead = byTryingEveryDay(cell, asOf)?.lead;
              return lead?.position === position && lead.basis === 'inferred';
            }).length;
          const inferred = (end: 'from' | 'to', on: 'before' | 'after') =>
            found
              .filter((flow) => flow[end] === position)
              .reduce((sum, flow) => sum + flow.inferred[on], 0);
          expect(inferred('to', 'after')).toBe(concluded(to));
          expect(inferred('from', 'before')).toBe(concluded(from));
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('the flows that leave a position, or silence, are the changes that the list tells', () => {
    fc.assert(
      fc.property(anyCoding, anyPeriod, (coding, [from, to]) => {
        const moved = flows(coding, from, to)
          .filter((flow) => flowKind(flow) !== 'stays')
          .flatMap((flow) =>
            flow.cells.map(
              (cell) =>
                `${cell.actor.id} ${cell.issue.id}: ${flow.from} > ${flow.to} ${cell.isSurelyLater}`,
            ),
          );
        const listed = changesBetween({ actors, issues, stances: coding }, from, to)
          .filter(({ before, after }) => before?.position !== after.position)
          .map(
            (change) =>
              `${change.actor.id} ${change.issue.id}: ${change.before?.position ?? 'none'} > ${change.after.position} ${change.isSurelyLater}`,
          );
        expect(moved.toSorted()).toEqual(listed.toSorted());
        for (const { cells, surelyLater, inferred } of flows(coding, from, to)) {
          expect(cells.filter(({ isSurelyLater }) => isSurelyLater)).toHaveLength(surelyLater);
          expect(inferred.surelyLater).toBe(
            cells.filter(
              ({ actor: { id }, issue: about, isSurelyLater }) =>
                isSurelyLater && leadOf(coding, id, about.id, to)?.basis === 'inferred',
            ).length,
          );
        }
      }),
      { numRuns: 5000 },
    );
  });
});

function leadOf(coding: readonly StanceRow[], who: string, about: string, asOf: number | 'all') {
  const own = coding.filter((one) => one.actor.id === who && one.issue.id === about);
  return byTryingEveryDay(own, asOf)?.lead;
}
