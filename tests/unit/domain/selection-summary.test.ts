import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusIndex } from '#src/domain/corpus-index.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { isCertainlyIn } from '#src/domain/certain-days.ts';
import { allEvents } from '#src/domain/event-set.ts';
import { withTermPressed } from '#src/domain/filter-changes.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { NO_FILTERS, TERM_FIELDS } from '#src/domain/filters.ts';
import {
  certainCount,
  dateBasisCounts,
  mostCounted,
  valueCounts,
} from '#src/domain/selection-summary.ts';
import { actor } from './matrix-rows.ts';
import { smallIndexFile } from './small-index-file.ts';
import { article, issue, smallIndex, source } from './small-index.ts';

const ACTORS = ['anna', 'bruno', 'carla'];
const bound = fc.option(fc.integer({ min: 0, max: 9 }));
const anyEvent = fc.record({
  days: fc
    .tuple(bound, bound)
    .map(([a, b]): [number | null, number | null] =>
      a !== null && b !== null && a > b ? [b, a] : [a, b],
    ),
  basis: fc.constantFrom('stated' as const, 'inferred' as const, null),
  status: fc.constantFrom('occurred' as const, 'planned' as const),
  issue: fc.constantFrom('trade', 'treaty'),
  type: fc.constantFrom('CONSULT' as const, 'ACCUSE' as const, null),
  actors: fc.subarray(ACTORS),
  articles: fc.subarray(['a', 'b', 'c']),
  position: fc.constantFrom('support' as const, null),
});
const anyIndex = fc.array(anyEvent, { maxLength: 25 }).map((events) =>
  smallIndex({
    actors: [actor('anna', { country: 'peru' }), actor('bruno'), actor('carla')],
    issues: [issue('trade'), issue('treaty')],
    sources: [source('daily')],
    articles: [article('a', 'daily'), article('b', 'daily'), article('c', null)],
    events: events.map((event, i) => ({ ...event, id: `event-${i}` })),
  }),
);
const anyRange = fc
  .tuple(fc.integer({ min: -2, max: 9 }), fc.nat({ max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('of whatever events are left', () => {
  test('a value counts those that are left once it is a filter too', () => {
    fc.assert(
      fc.property(anyIndex, anyRange, fc.constantFrom(...TERM_FIELDS), (index, range, field) => {
        const planned = { value: 'planned' as const, exclude: true };
        const filters = { ...NO_FILTERS, status: [planned] };
        const counts = valueCounts(filterEvents(index, filters, range), field);
        for (const value of index.events.field(field).values) {
          if (field === 'status') continue;
          const narrower = { ...filters, [field]: [{ value, exclude: false }] };
          expect(counts.get(value) ?? 0).toBe(filterEvents(index, narrower, range).length);
        }
        expect([...counts.values()]).not.toContain(0);
      }),
    );
  });

  test('the stated, the inferred and the undated dates are all', () => {
    fc.assert(
      fc.property(anyIndex, anyRange, (index, range) => {
        const events = filterEvents(index, NO_FILTERS, range);
        const of = (basis: EventRow['dateBasis']) =>
          Array.from(events).filter(({ dateBasis }) => dateBasis === basis).length;
        expect(dateBasisCounts(events)).toEqual({ stated: of('stated'), inferred: of('inferred') });
      }),
    );
  });

  test('those that certainly lie in the range are those that the filter leaves', () => {
    fc.assert(
      fc.property(anyIndex, anyRange, (index, range) => {
        const events = filterEvents(index, NO_FILTERS, range);
        const certain = filterEvents(index, { ...NO_FILTERS, inRange: 'certain' }, range);
        expect(certainCount(events, range)).toBe(certain.length);
        expect(certain.length).toBe(
          Array.from(events).filter(({ date }) => isCertainlyIn(date, range)).length,
        );
      }),
    );
  });
});

test('the columns of an index say the types of events, those without one, and who dates them', () => {
  const events = allEvents(corpusIndex(smallIndexFile()).events);
  expect(valueCounts(events, 'type')).toEqual(
    new Map([
      ['CONSULT', 1],
      ['none', 1],
    ]),
  );
  expect(dateBasisCounts(events)).toEqual({ stated: 0, inferred: 1 });
});

describe('of the values that are counted', () => {
  const counts = new Map([
    ['a', 1],
    ['b', 5],
    ['c', 3],
    ['d', 3],
  ]);
  const shown = (most: number, ...wanted: string[]) =>
    mostCounted(counts, { order: ['a', 'b', 'c', 'd', 'e'], most, wanted });

  test('the largest counts come first, equals in the order given', () => {
    expect(shown(9)).toEqual(['b', 'c', 'd', 'a']);
    expect(shown(2)).toEqual(['b', 'c']);
  });

  test('what is wanted is among them whatever its count, once', () => {
    expect(shown(1, 'a', 'e', 'b')).toEqual(['b', 'a', 'e']);
  });
});

describe('a value that is pressed', () => {
  const is = (exclude: boolean) => ({
    ...NO_FILTERS,
    actor: [
      { value: 'bruno', exclude: false },
      { value: 'anna', exclude },
    ],
  });
  const press = (filters: typeof NO_FILTERS, exclude: boolean) =>
    withTermPressed(filters, 'actor', 'anna', exclude).actor.find(({ value }) => value === 'anna');

  test('becomes a filter, or one that excludes', () => {
    expect(press(NO_FILTERS, false)).toEqual({ value: 'anna', exclude: false });
    expect(press(NO_FILTERS, true)).toEqual({ value: 'anna', exclude: true });
  });

  test('is one no more where it was; an included one may be excluded instead', () => {
    expect(press(is(false), false)).toBeUndefined();
    expect(press(is(true), false)).toBeUndefined();
    expect(press(is(true), true)).toBeUndefined();
    expect(press(is(false), true)).toEqual({ value: 'anna', exclude: true });
  });
});
