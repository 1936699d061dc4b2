import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { countEvents, facetCounts } from '#src/domain/filter-counts.ts';
import { filterEvents } from '#src/domain/filter-events.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import {
  bestRemoval,
  withFieldNegated,
  withoutField,
  withTermToggled,
} from '#src/domain/filter-changes.ts';
import { isCertainlyIn } from '#src/domain/certain-days.ts';
import {
  IN_RANGE,
  NO_FILTERS,
  TERM_FIELDS,
  type DayRange,
  type Filters,
} from '#src/domain/filters.ts';
import { actor } from './matrix-rows.ts';
import { article, issue, smallIndex, source } from './small-index.ts';

const ACTORS = ['anna', 'bruno', 'carla', 'atlantis'] as const;
const VALUES: Record<(typeof TERM_FIELDS)[number], readonly string[]> = {
  actor: ACTORS,
  country: ['atlantis', 'anna'],
  issue: ['trade', 'treaty'],
  type: ['CONSULT', 'ACCUSE', 'none'],
  source: ['daily', 'none'],
  status: ['occurred', 'planned'],
  stance: ['support', 'oppose', 'none'],
  certainty: ['exact', 'bounded', 'open', 'undated'],
};

const bound = fc.option(fc.integer({ min: 0, max: 9 }));
const anyEvent = fc.record({
  title: fc.constantFrom('Visita', 'Reunión', 'Visita y reunión'),
  days: fc
    .tuple(bound, bound)
    .map(([a, b]): [number | null, number | null] =>
      a !== null && b !== null && a > b ? [b, a] : [a, b],
    ),
  status: fc.constantFrom('occurred' as const, 'planned' as const),
  issue: fc.constantFrom('trade', 'treaty'),
  actors: fc.subarray([...ACTORS]),
  type: fc.constantFrom('CONSULT' as const, 'ACCUSE' as const, null),
  articles: fc.subarray(['a', 'b'], { minLength: 1 }),
  position: fc.constantFrom('support' as const, 'oppose' as const, null),
});

const anyIndex: fc.Arbitrary<CorpusIndex> = fc.array(anyEvent, { maxLength: 20 }).map((events) =>
  smallIndex({
    actors: [
      actor('anna', { country: 'atlantis' }),
      actor('bruno'),
      actor('carla'),
      actor('atlantis', { kind: 'country' }),
    ],
    issues: [issue('trade'), issue('treaty')],
    sources: [source('daily')],
    articles: [article('a', 'daily'), article('b', null)],
    events: events.map((event, i) => ({ ...event, id: `event-${i}` })),
  }),
);

/** Most fields are not in use: all of them together would hardly ever leave an event. */
const termsOf = (values: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: someTermsOf(values) },
  );
const someTermsOf = (values: readonly string[]) =>
  fc.uniqueArray(
    fc.record({ value: fc.constantFrom(...values, 'unheard-of'), exclude: fc.boolean() }),
    { selector: ({ value }) => value, maxLength: 3 },
  );
const anyFilters = fc.record({
  ...Object.fromEntries(TERM_FIELDS.map((field) => [field, termsOf(VALUES[field])])),
  text: fc.constantFrom('', '', '', 'visita', 'reunion', 'anna', 'reunion trade'),
  inRange: fc.constantFrom(...IN_RANGE),
}) as fc.Arbitrary<Filters>;
const anyRange: fc.Arbitrary<DayRange | null> = fc.option(
  fc
    .tuple(fc.integer({ min: -2, max: 11 }), fc.nat({ max: 6 }))
    .map(([start, length]) => ({ start, end: start + length })),
);
const anyCase = fc.tuple(anyIndex, anyFilters, anyRange);
const anyField = fc.constantFrom(...TERM_FIELDS);

const ids = (index: CorpusIndex, filters: Filters, range: DayRange | null) =>
  Array.from(filterEvents(index, filters, range), ({ id }) => id);

describe('whatever the corpus and the filters', () => {
  test('fields all hold: the result is what each field alone lets pass', () => {
    fc.assert(
      fc.property(anyCase, ([index, filters, range]) => {
        const alone = [
          ...TERM_FIELDS.map((field) => ({ ...NO_FILTERS, [field]: filters[field] })),
          { ...NO_FILTERS, text: filters.text },
        ].map((one) => new Set(ids(index, one, null)));
        const inRange = new Set(ids(index, { ...NO_FILTERS, inRange: filters.inRange }, range));
        expect(ids(index, filters, range)).toEqual(
          Array.from(index.events, ({ id }) => id).filter(
            (id) => inRange.has(id) && alone.every((set) => set.has(id)),
          ),
        );
      }),
    );
  });

  test('terms of a field are alternatives: two included give what either gives', () => {
    fc.assert(
      fc.property(anyIndex, anyField, fc.nat(), fc.nat(), (index, field, i, j) => {
        const [a, b] = [i, j].map((at) => VALUES[field][at % VALUES[field].length] ?? '');
        const of = (...values: (string | undefined)[]) => {
          const terms = values.map((value) => ({ value, exclude: false }));
          return ids(index, { ...NO_FILTERS, [field]: terms }, null);
        };
        const either = new Set([...of(a), ...of(b)]);
        expect(new Set(of(a, b))).toEqual(either);
      }),
    );
  });

  test('an excluded value and the included one share out the corpus', () => {
    fc.assert(
      fc.property(anyIndex, anyField, fc.nat(), (index, field, i) => {
        const value = VALUES[field][i % VALUES[field].length] ?? '';
        const filters = withTermToggled(NO_FILTERS, field, value, false);
        const included = ids(index, filters, null);
        const excluded = ids(index, withFieldNegated(filters, field), null);
        expect([...included, ...excluded].toSorted()).toEqual(
          Array.from(index.events, ({ id }) => id).toSorted(),
        );
      }),
    );
  });

  test('a wider range never loses an event', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 5 }), ([index, filters, range], more) => {
        const wider = range && { start: range.start - more, end: range.end + more };
        expect(ids(index, filters, wider)).toEqual(
          expect.arrayContaining(ids(index, filters, range)),
        );
      }),
    );
  });

  test('what is certain to lie in the range is what possibly does and whose date is sure to', () => {
    fc.assert(
      fc.property(anyCase, ([index, filters, range]) => {
        const possible = filterEvents(index, { ...filters, inRange: 'possible' }, range);
        const sure = Array.from(possible).filter(
          ({ date }) => range === null || isCertainlyIn(date, range),
        );
        expect(ids(index, { ...filters, inRange: 'certain' }, range)).toEqual(
          sure.map(({ id }) => id),
        );
      }),
    );
  });

  test('a value’s count is what filtering by it alone in its field gives', () => {
    fc.assert(
      fc.property(anyCase, anyField, ([index, filters, range], field) => {
        const counts = facetCounts(index, { filters, range }, field);
        for (const value of VALUES[field]) {
          const others = filters[field].filter((term) => term.exclude && term.value !== value);
          const asked = { ...filters, [field]: [...others, { value, exclude: false }] };
          expect(counts.get(value) ?? 0).toBe(filterEvents(index, asked, range).length);
        }
      }),
    );
  });

  test('the best removal gives as many events as it says, and no other gives more', () => {
    fc.assert(
      fc.property(anyCase, ([index, filters, range]) => {
        const narrowing = { filters, range };
        const best = bestRemoval(narrowing, (rest) => countEvents(index, rest));
        const counts = fieldsInUse(narrowing).map((field) => {
          const rest = withoutField(narrowing, field);
          return filterEvents(index, rest.filters, rest.range).length;
        });
        expect(best?.count ?? 0).toBe(Math.max(0, ...counts));
        if (best) {
          const rest = withoutField(narrowing, best.field);
          expect(countEvents(index, rest)).toBe(best.count);
        }
      }),
    );
  });

  test('removing every field, gives back the whole corpus', () => {
    fc.assert(
      fc.property(anyCase, ([index, filters, range]) => {
        const rest = fieldsInUse({ filters, range }).reduceRight(withoutField, { filters, range });
        expect(fieldsInUse(rest)).toEqual([]);
        expect(countEvents(index, rest)).toBe(index.events.length);
      }),
    );
  });
});
