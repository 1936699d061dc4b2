import { describe, expect, test } from 'vitest';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { rowActors } from '#src/domain/matrix-filter.ts';
import { arrangeRows } from '#src/domain/matrix-order.ts';
import { asRowChoice, chosenRows, matesByActor, withRows } from '#src/domain/matrix-rows.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import { actor, stance } from './matrix-rows.ts';
import { tableOf } from './table-of.ts';

const anna = actor('anna', { country: 'peru' });
const bruno = actor('bruno', { country: 'chile' });
const carla = actor('carla', { country: 'peru' });
const nato = actor('nato', { kind: 'alliance' });
const actors = [anna, bruno, carla, nato];
const index = {
  actors,
  issues: [],
  stances: [stance({ actor: bruno })],
  events: tableOf([]),
  actorById: new Map(actors.map((one) => [one.id, one])),
  retired: new Map([['actor/annie', { redirect: 'anna' }]]),
} as unknown as CorpusIndex;

function chosen(...ids: readonly string[]): string[] {
  return chosenRows(index, ids).map(({ id }) => id);
}

describe('rows that a link chooses', () => {
  test('stand in the order of the link, silent actors among them', () => {
    expect(chosen('carla', 'bruno')).toEqual(['carla', 'bruno']);
  });

  test('leave out what is unknown or has no voice, and follow what was renamed, once', () => {
    expect(chosen('nobody', 'nato', 'annie', 'anna', 'bruno')).toEqual(['anna', 'bruno']);
  });

  test('are all where none is left or none is chosen', () => {
    expect(chosen('nobody')).toEqual(['anna', 'bruno', 'carla']);
    expect(chosenRows(index, null)).toBe(rowActors(index));
  });

  test('need no word in a link when they are all, unless they stand by hand', () => {
    const all = [carla, anna, bruno];
    expect(asRowChoice(index, all, false)).toBeNull();
    expect(asRowChoice(index, all, true)).toEqual(['carla', 'anna', 'bruno']);
    expect(asRowChoice(index, [carla, anna], false)).toEqual(['carla', 'anna']);
  });

  test('narrow the corpus to their actors, in the order of the registry', () => {
    expect(rowActors(withRows(index, ['carla', 'anna']))).toEqual([anna, carla]);
    expect(withRows(index, ['carla', 'bruno', 'anna'])).toBe(index);
    expect(withRows(index, null)).toBe(index);
  });
});

describe('rows by hand', () => {
  const rows = buildMatrix([anna, bruno, carla], [], [], [], 'all').rows;
  const places = new Map(['carla', 'bruno', 'anna'].map((id, place) => [id, place]));
  const arranged = (grouping: 'none' | 'country') =>
    arrangeRows(rows, grouping, { places }, new Map(), 'en');

  test('keep their order, within their groups where there are groups', () => {
    const ids = (grouping: 'none' | 'country') =>
      arranged(grouping).map((group) => group.rows.map((row) => row.actor.id));
    expect(ids('none')).toEqual([['carla', 'bruno', 'anna']]);
    expect(ids('country')).toEqual([['bruno'], ['carla', 'anna']]);
  });

  test('are moved among those of their group', () => {
    const mates = matesByActor(arranged('country'));
    expect(mates.get(anna)).toEqual([carla, anna]);
    expect(mates.get(bruno)).toEqual([bruno]);
  });
});
