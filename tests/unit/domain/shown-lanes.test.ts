import { expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { shownLanes } from '#src/domain/shown-lanes.ts';
import { sketched } from './lane-sketches.ts';
import { dates } from './some-dates.ts';
import { setOf } from './table-of.ts';

const scale = { window: { from: dayOf(2025, 12, 1), to: dayOf(2025, 12, 31) } };
const lane = (id: string, date = dates.day) => ({
  id,
  name: null,
  events: setOf(sketched({ title: `Event of ${id}`, date })),
});

test('the first lanes are drawn, of those with anything in view', () => {
  const groups = [lane('a'), lane('past', dates.afterMonth), lane('b', dates.febToMar), lane('c')];
  const { groups: drawn, places, total } = shownLanes(groups, scale, 2, null);
  expect(drawn.map(({ id }) => id)).toEqual(['a', 'past']);
  expect([places, total]).toEqual([[0, 1], 3]);
});

test('the lane of the selected event is drawn wherever it is, and keeps its place', () => {
  const groups = ['a', 'b', 'c', 'd'].map((id) => lane(id));
  const { groups: drawn, places, total } = shownLanes(groups, scale, 2, 'Event of d');
  expect(drawn.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect([places, total]).toEqual([[0, 1, 3], 4]);
});
