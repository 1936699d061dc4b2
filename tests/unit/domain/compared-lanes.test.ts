import { expect, test } from 'vitest';
import { comparedLanes, eitherOf, lanePairs, withEmptyLanes } from '#src/domain/compared-lanes.ts';
import { dayOf } from '#src/domain/day.ts';
import { eventSet, type EventSet } from '#src/domain/event-set.ts';
import type { LaneGroup } from '#src/domain/lane-groups.ts';
import { sketched } from './lane-sketches.ts';
import { dates } from './some-dates.ts';
import { setOf } from './table-of.ts';

const december = { from: dayOf(2025, 12, 1), to: dayOf(2025, 12, 31) };
const summer = { from: dayOf(2024, 6, 1), to: dayOf(2024, 7, 1) };
const all = setOf(sketched(...['a', 'b', 'c'].map((title) => ({ title, date: dates.day }))));
const some = (...rows: number[]): EventSet => eventSet(all.table, Uint32Array.from(rows));
const lane = (id: string, row: number): LaneGroup => ({ id, name: null, events: some(row) });
const [a, b, c] = [lane('a', 0), lane('b', 1), lane('c', 2)];
const names = (groups: readonly LaneGroup[]) => groups.map(({ id }) => id);
const sizes = (groups: readonly LaneGroup[]) => groups.map(({ events }) => events.length);

test('events of either set stand once, in the order of the index', () => {
  expect([...eitherOf(some(2, 0), some(0, 1)).rows]).toEqual([0, 1, 2]);
  const same = some(1);
  expect(eitherOf(same, same)).toBe(same);
});

test('both sets have the same lanes in the same order; what one lacks is empty in it', () => {
  const pairs = lanePairs([a, b, c], [a, b], [c, b]);
  const both = { first: december, second: december };
  const { first, second, total } = comparedLanes(pairs, both, 40, null);
  expect(names(first)).toEqual(['a', 'b', 'c']);
  expect(names(second)).toEqual(names(first));
  expect([sizes(first), sizes(second), total]).toEqual([[1, 1, 0], [0, 1, 1], 3]);
});

test('a lane that neither has in view is left out, each looked at in its own window', () => {
  const pairs = lanePairs([a, b, c], [a, b], [c]);
  const { first } = comparedLanes(pairs, { first: summer, second: december }, 40, null);
  expect(names(first)).toEqual(['c']);
});

test('of many lanes the first are drawn, and that of the selected event in either set', () => {
  const pairs = lanePairs([a, b, c], [a, b], [c]);
  const both = { first: december, second: december };
  const { second, places, total } = comparedLanes(pairs, both, 1, 'c');
  expect(names(second)).toEqual(['a', 'c']);
  expect([places, total]).toEqual([[0, 2], 3]);
});

test('an empty lane is as high as one row', () => {
  const [only] = withEmptyLanes([a], []);
  expect(only).toMatchObject({ id: 'a', count: 0, rowCount: 1, marks: [], bars: null });
});
