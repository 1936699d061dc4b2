import { expect, test } from 'vitest';
import { inOrderOfWeight, leadingStance } from '#src/domain/leading-stance.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import { day, stance, undated } from './matrix-rows.ts';

function held(...stances: StanceRow[]) {
  const standing = stanceAsOf(stances, 'all');
  if (!standing) throw new Error('nothing was said');
  return standing;
}

const act = stance({ form: 'act', date: day(30) });

test('own words lead before reported ones and those before acts, whichever decides', () => {
  const told = stance({ form: 'reported', confidence: 'low', basis: 'inferred', date: day(20) });
  const own = stance({ form: 'mixed', confidence: 'low', basis: 'inferred', date: undated });
  expect(held(act, told, own).stances[0]).toBe(act);
  expect(leadingStance(held(act, told))).toBe(told);
  expect(inOrderOfWeight(held(act, told, own))).toEqual([own, told, act]);
});

test('of one basis, what is said leads before what is concluded, then what is surer, then the latest', () => {
  const said = stance({ confidence: 'low', date: day(1) });
  const sure = stance({ basis: 'inferred', confidence: 'high', date: day(2) });
  const late = stance({ basis: 'inferred', confidence: 'moderate', date: day(5) });
  const early = stance({ basis: 'inferred', confidence: 'moderate', date: day(4) });
  expect(inOrderOfWeight(held(early, late, sure, said))).toEqual([said, sure, late, early]);
});

test('another position never leads, however plainly it was said', () => {
  const opposed = stance({ position: 'oppose', date: day(10) });
  expect(leadingStance(held(act, opposed))).toBe(act);
  expect(inOrderOfWeight(held(act, opposed))).toEqual([act, opposed]);
});
