import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusGaps } from '#src/domain/corpus-gaps.ts';
import { differingSources, positionsShown } from '#src/domain/differing-sources.ts';
import { firstFew } from '#src/domain/first-few.ts';
import { issueDivisions, mostStated } from '#src/domain/issue-divisions.ts';
import { latestStances } from '#src/domain/latest-stances.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import { upcomingEvents, upcomingRange } from '#src/domain/upcoming-events.ts';
import { wholeMatrix } from '#src/domain/whole-matrix.ts';
import type { Issue } from '#src/schema/issue.ts';
import { actor, bounds, day, issue, stance, undated } from './matrix-rows.ts';
import { article, smallIndex, source } from './small-index.ts';

const [anna, bruno, carla] = [actor('anna'), actor('bruno'), actor('carla')] as const;
const treaty = issue('treaty');
const said = (more: Parameters<typeof stance>[0]) => stance({ issue: treaty, ...more });

describe('how actors divide on an issue', () => {
  test('is counted by position, silence apart, and how many have one source only', () => {
    const two = [
      said({ actor: anna, origin: carla }),
      said({ actor: anna, origin: bruno, article: 'article-b' }),
    ];
    const deed = { form: 'act', basis: 'inferred' } as const;
    const stances = [...two, said({ actor: bruno, position: 'oppose', ...deed })];
    const matrix = buildMatrix([anna, bruno, carla], [treaty], stances, stances, 'all');
    expect(issueDivisions({ sourceById: new Map() }, matrix)).toMatchObject([
      {
        counts: { support: 1, oppose: 1, none: 1 },
        held: 2,
        stated: 2,
        singleSource: 1,
        inferred: 1,
        byAction: 1,
      },
    ]);
  });
});

test('an unclear stance is on record, and no position that an actor holds', () => {
  const stances = [said({ actor: anna, position: 'unclear' }), said({ actor: bruno })];
  const matrix = buildMatrix([anna, bruno, carla], [treaty], stances, stances, 'all');
  expect(issueDivisions({ sourceById: new Map() }, matrix)).toMatchObject([
    { counts: { support: 1, unclear: 1, none: 1 }, held: 1, stated: 2, singleSource: 2 },
  ]);
});

test('of many issues those stand on which the most actors have a position, in their order', () => {
  const issues = ['one', 'two', 'three'].map((id) => issue(id));
  const [one, two, three] = issues as [Issue, Issue, Issue];
  const stances = [
    stance({ issue: three, actor: anna }),
    stance({ issue: two, actor: anna }),
    stance({ issue: two, actor: bruno, position: 'unclear' }),
    stance({ issue: three, actor: bruno }),
    stance({ issue: one, actor: bruno }),
    stance({ issue: one, actor: anna }),
  ];
  const matrix = buildMatrix([anna, bruno], issues, stances, stances, 'all');
  const divisions = issueDivisions({ sourceById: new Map() }, matrix);
  const kept = (most: number) => mostStated(divisions, most).map((division) => division.issue.id);
  expect(kept(2)).toEqual(['one', 'three']);
  expect(kept(9)).toEqual(['one', 'two', 'three']);
});

test('the first few are those that sorting all would put first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: 1, max: 6 }),
      (keys, most) => {
        const items = keys.map((key, at) => ({ key, at }));
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
        expect(firstFew(items, most, byKey)).toEqual(items.toSorted(byKey).slice(0, most));
      },
    ),
  );
});

describe('what is new', () => {
  const latest = (...stances: ReturnType<typeof stance>[]) =>
    latestStances({ actors: [anna, bruno], issues: [treaty], stances }, 5);
  const names = (list: ReturnType<typeof latestStances>['last']) =>
    list.map(({ actor: { id } }) => id);

  test('is what changed on the last day, as against the one before', () => {
    const { since, until, changes } = latest(
      said({ actor: anna, date: day(10) }),
      said({ actor: anna, position: 'oppose', date: day(30) }),
      said({ actor: bruno, date: day(20) }),
    );
    expect([since, until]).toEqual([20, 30]);
    expect(names(changes)).toEqual(['anna']);
  });

  test('is no change where somebody speaks for the first time or says the same again', () => {
    const { changes, dated, last } = latest(
      said({ actor: anna, date: day(10) }),
      said({ actor: anna, date: day(30) }),
      said({ actor: bruno, date: bounds(null, 30) }),
    );
    expect(changes).toEqual([]);
    expect(dated).toBe(2);
    expect(names(last)).toEqual(['anna', 'bruno']);
  });

  test('is never what is undated', () => {
    expect(latest(said({ actor: anna, date: undated }))).toEqual({
      since: null,
      until: null,
      news: [],
      changes: [],
      dated: 0,
      last: [],
    });
  });
});

describe('what is ahead', () => {
  const index = smallIndex({
    events: [
      { id: 'undated', status: 'planned' },
      { id: 'late', status: 'hypothetical', days: [50, 60] },
      { id: 'soon', status: 'planned', days: [40, null] },
      { id: 'over', status: 'planned', days: [5, 9] },
      { id: 'happened', days: [50, 50] },
    ],
  });
  const ids = (from: number | null) => Array.from(upcomingEvents(index, from), ({ id }) => id);

  test('is what is planned or supposed, in the order of time, the undated last', () => {
    expect(ids(10)).toEqual(['soon', 'late', 'undated']);
  });

  test('certainly begins after the latest source, before what may have begun by then', () => {
    expect(ids(45)).toEqual(['late', 'soon', 'undated']);
  });

  test('leaves nothing out where no source says what day it is', () => {
    expect(ids(null)).toEqual(['over', 'soon', 'late', 'undated']);
  });

  test('lies in a range that begins with the day, and reaches to the last bound of any', () => {
    expect(upcomingRange(upcomingEvents(index, 10), 10)).toEqual({ start: 10, end: 60 });
    expect(upcomingRange(upcomingEvents(index, 45), 45)).toEqual({ start: 45, end: 75 });
    expect(upcomingRange(upcomingEvents(index, null), null)).toBeNull();
  });
});

describe('what is missing', () => {
  const index = smallIndex({
    actors: [anna, bruno],
    sources: [source('paper'), { ...source('graded'), reliability: 'B' }],
    articles: [
      { ...article('dated', 'graded'), date: day(10) },
      article('undated', 'paper'),
      article('unnamed', null),
    ],
    issues: [treaty, issue('trade')],
    events: [{ id: 'no-date' }, { id: 'day', days: [1, 1] }],
    stances: [{ actor: 'anna', issue: 'treaty', position: 'unclear', article: 'dated' }],
  });

  test('are silent actors, undated and ungraded articles, undated events', () => {
    const gaps = corpusGaps(index, wholeMatrix(index));
    expect(gaps.silent.map(({ id }) => id)).toEqual(['bruno']);
    expect(gaps.undatedArticles.map(({ id }) => id)).toEqual(['undated', 'unnamed']);
    expect(gaps.ungradedArticles.map(({ id }) => id)).toEqual(['undated', 'unnamed']);
    expect(gaps.undatedEvents).toBe(1);
  });
});

test('sources differ in the date of an event and in the position of a cell', () => {
  const stances = [
    said({ actor: anna, date: bounds(1, 9) }),
    said({ actor: anna, position: 'oppose', date: bounds(1, 9) }),
    said({ actor: bruno, date: day(1) }),
  ];
  const matrix = buildMatrix([anna, bruno], [treaty], stances, stances, 'all');
  const index = smallIndex({ events: [{ id: 'visit' }, { id: 'talk' }] });
  const [visit] = index.events;
  if (visit) visit.differs = true;
  const differing = differingSources(index, matrix);
  expect(differing.events.map(({ id }) => id)).toEqual(['visit']);
  expect(differing.cells).toMatchObject([{ actor: anna, issue: treaty }]);
});

test('a stance that differs shows every position of its time, with all that is behind each', () => {
  const held = said({ actor: anna, date: day(30) });
  const late = said({
    actor: anna,
    position: 'oppose',
    date: bounds(20, 30),
    article: 'article-b',
  });
  const other = said({ actor: anna, position: 'oppose', date: bounds(25, 30) });
  const former = said({ actor: anna, position: 'neutral', date: day(10) });
  const repeated = said({ actor: anna, date: bounds(28, 30), article: 'article-c' });
  const own = said({ actor: anna, date: day(29), event: null });
  const stances = [former, late, other, repeated, held, own];
  const [cell] = buildMatrix([anna], [treaty], stances, stances, 'all').rows[0]?.cells ?? [];
  if (!cell || cell.position === 'none') throw new Error('she has a stance');
  expect(
    positionsShown(cell).map(({ position, stances: rows }) => [position, rows.length]),
  ).toEqual([
    ['support', 2],
    ['oppose', 2],
  ]);
  expect(positionsShown(cell)[0]?.stances).toEqual([held, repeated]);
});
