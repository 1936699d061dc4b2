import { describe, expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { changesBetween, CHANGE_KINDS } from '#src/domain/stance-changes.ts';
import { actor, bounds, day, issue, stance, undated } from './matrix-rows.ts';

const anna = actor('anna');
const bruno = actor('bruno');
const treaty = issue('treaty');

function corpus(...stances: StanceRow[]) {
  return { actors: [anna, bruno], issues: [treaty], stances };
}

function kinds(...args: Parameters<typeof changesBetween>) {
  return changesBetween(...args).map(({ actor: { id }, kind }) => `${id} ${kind}`);
}

const said = (position: StanceRow['position'], on: number) => stance({ position, date: day(on) });

describe('what changed between two days', () => {
  test('is a turn along the four ordered stances, with the evidence of both sides', () => {
    const support = said('support-with-reservations', 10);
    const oppose = said('oppose', 20);
    const [change, ...others] = changesBetween(corpus(support, oppose), 15, 25);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'toward-opposition', isSurelyLater: true });
    expect(change?.before?.stances).toEqual([support]);
    expect(change?.after.stances).toEqual([oppose, support]);
  });

  test('is told from support to opposition by rank: reservations are below support', () => {
    const turn = (from: StanceRow['position'], to: StanceRow['position']) =>
      changesBetween(corpus(said(from, 10), said(to, 20)), 10, 20)[0]?.kind;
    expect(turn('support', 'support-with-reservations')).toBe('toward-opposition');
    expect(turn('neutral', 'support-with-reservations')).toBe('toward-support');
    expect(turn('oppose', 'neutral')).toBe('toward-support');
    expect(turn('oppose', 'unclear')).toBe('now-unclear');
    expect(turn('unclear', 'oppose')).toBe('no-longer-unclear');
    expect(turn('support', 'support')).toBe('restated');
  });

  test('is a first statement where nothing was on record, whatever its position', () => {
    expect(kinds(corpus(said('support', 10)), null, 'all')).toEqual(['anna first-statement']);
    expect(kinds(corpus(said('unclear', 10)), 5, 15)).toEqual(['anna first-statement']);
  });

  test('is said to be surely later only where its first possible day is', () => {
    const surely = (row: StanceRow) => changesBetween(corpus(row), 10, 'all')[0]?.isSurelyLater;
    expect(surely(stance({ date: bounds(11, 20) }))).toBe(true);
    expect(surely(stance({ date: bounds(11, null) }))).toBe(true);
    expect(surely(stance({ date: bounds(10, 20) }))).toBe(false);
    expect(surely(stance({ date: bounds(null, 20) }))).toBe(false);
    expect(surely(stance({ date: undated }))).toBe(false);
  });

  test('is a conflict that comes or goes while the position stays', () => {
    const beside = stance({ position: 'oppose', date: bounds(5, 12) });
    const lead = stance({ date: bounds(10, 15) });
    const index = corpus(stance({ date: bounds(5, 10) }), beside, lead);
    expect(kinds(index, 10, 12)).toEqual(['anna toward-opposition']);
    const later = corpus(
      stance({ date: bounds(4, 11), position: 'oppose' }),
      stance({ date: day(11) }),
      said('support', 20),
    );
    expect(kinds(later, 11, 20)).toEqual(['anna no-longer-differs']);
    const undatedBeside = corpus(said('support', 5), stance({ date: undated, position: 'oppose' }));
    expect(kinds(undatedBeside, 5, 'all')).toEqual(['anna now-differs']);
  });

  test('is nothing where a cell shows the same, is silent, or the days run backwards', () => {
    const index = corpus(said('support', 10));
    expect(changesBetween(index, 10, 20)).toEqual([]);
    expect(changesBetween(index, null, 9)).toEqual([]);
    expect(changesBetween(index, 20, 5)).toEqual([]);
  });

  test('is listed by kind, turns before first statements, then the latest first', () => {
    const visit = issue('visit');
    const index = {
      actors: [anna, bruno],
      issues: [treaty, visit],
      stances: [
        stance({ actor: anna, issue: treaty, date: day(12) }),
        stance({ actor: anna, issue: visit, date: day(14) }),
        stance({ actor: bruno, issue: treaty, date: day(5) }),
        stance({ actor: bruno, issue: treaty, date: day(13), position: 'oppose' }),
      ],
    };
    const told = changesBetween(index, 10, 20);
    expect(told.map((change) => [change.actor.id, change.issue.id])).toEqual([
      ['bruno', 'treaty'],
      ['anna', 'visit'],
      ['anna', 'treaty'],
    ]);
    const order = told.map(({ kind }) => CHANGE_KINDS.indexOf(kind));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
