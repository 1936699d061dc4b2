import { expect, test } from 'vitest';
import { changeSign } from '#src/domain/change-sign.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { changesBetween } from '#src/domain/stance-changes.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { actor, day, issue, stance } from './matrix-rows.ts';

const said = (position: StanceRow['position'], on: number) => stance({ position, date: day(on) });

function signOf(...stances: StanceRow[]) {
  const index = { actors: [actor('anna')], issues: [issue('treaty')], stances };
  return changesBetween(index, 15, 'all').map(({ kind }) => changeSign(kind));
}

test('a first statement is a move towards nothing, whatever it says', () => {
  for (const position of POSITIONS) expect(signOf(said(position, 20))).toEqual(['first']);
});

test('arrows are moves along the four ordered stances', () => {
  const scale = POSITIONS.filter((position) => position !== 'unclear');
  for (const [was, before] of scale.entries()) {
    for (const [is, after] of scale.entries()) {
      if (was === is) continue;
      const sign = is < was ? 'up' : 'down';
      expect(signOf(said(before, 10), said(after, 20))).toEqual([sign]);
    }
  }
});

test('to and from unclear points neither way', () => {
  expect(signOf(said('support', 10), said('unclear', 20))).toEqual(['turn']);
  expect(signOf(said('unclear', 10), said('oppose', 20))).toEqual(['turn']);
});

test('other quotes for the same stance are a sign of their own', () => {
  expect(signOf(said('support', 10), said('support', 20))).toEqual(['same']);
  const disputed = [said('support', 20), said('oppose', 20)];
  expect(signOf(said('support', 10), ...disputed)).toEqual(['same']);
});
