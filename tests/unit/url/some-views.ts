import * as fc from 'fast-check';
import type { Comparison } from '#src/domain/comparison.ts';
import { CERTAINTIES, IN_RANGE, type Term } from '#src/domain/filters.ts';
import { dayOf } from '#src/domain/day.ts';
import { POSITIONS_AND_NONE } from '#src/domain/position.ts';
import type { ViewState } from '#src/url/view-state.ts';

/** Strings that are names on every object: they must work as plain ids. */
export const OBJECT_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const ids = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/),
  fc.constantFrom(...OBJECT_NAMES),
);
const days = fc.integer({ min: dayOf(0, 1, 1) - 1000, max: dayOf(9999, 12, 31) + 1000 });

function terms<T extends string>(values: fc.Arbitrary<T>): fc.Arbitrary<readonly Term<T>[]> {
  const term = fc.record({ value: values, exclude: fc.boolean() }, { noNullPrototype: true });
  return fc.uniqueArray(term, { selector: ({ value }) => value, maxLength: 4 });
}

function oneOf<T>(...values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** Any view that a link can carry: how events lie in a range it says with a range alone. */
export const views: fc.Arbitrary<ViewState> = fc
  .record<ViewState>(
    {
      filters: fc.record(
        {
          actor: terms(ids),
          country: terms(ids),
          issue: terms(ids),
          type: terms(ids),
          source: terms(ids),
          status: terms(oneOf('occurred', 'ongoing', 'recurring', 'planned', 'hypothetical')),
          stance: terms(oneOf(...POSITIONS_AND_NONE)),
          certainty: terms(oneOf(...CERTAINTIES)),
          text: fc.string({ unit: 'grapheme', maxLength: 60 }),
          inRange: oneOf(...IN_RANGE),
        },
        { noNullPrototype: true },
      ),
      range: fc.option(
        fc.tuple(days, days).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      ),
      compare: fc.option(
        fc.oneof<fc.Arbitrary<Comparison>[]>(
          ids.map((id) => ({ kind: 'actor', id })),
          ids.map((id) => ({ kind: 'before', id })),
          days.map((day) => ({ kind: 'from', day })),
          days.map((day) => ({ kind: 'until', day })),
        ),
      ),
      chart: fc.option(
        fc.oneof(
          oneOf<ViewState['chart']>('mix', 'time', 'groups', 'flows'),
          ids.map((id): ViewState['chart'] => `time~${id}`),
        ),
      ),
      lanes: oneOf('issue', 'actor', 'country', 'status', 'none'),
      listSort: fc.record(
        {
          key: oneOf('date', 'title', 'actors', 'issue', 'quotes'),
          descending: fc.boolean(),
        },
        { noNullPrototype: true },
      ),
      group: oneOf('country', 'kind', 'affiliation', 'none'),
      matrixSort: fc.oneof(
        oneOf('evidence' as const, 'name' as const, 'similarity' as const, 'hand' as const),
        ids.map((id) => `issue:${id}` as const),
      ),
      columns: fc.option(fc.uniqueArray(ids, { minLength: 1, maxLength: 4 })),
      rows: fc.option(fc.uniqueArray(ids, { minLength: 1, maxLength: 4 })),
      silent: oneOf(null, 'rows', 'line'),
      view: oneOf(null, 'detailed', 'compact'),
      cardOrder: oneOf('evidence', 'name', 'issues'),
      cardGrouping: oneOf('country', 'kind', 'none'),
      summary: fc.boolean(),
      asOf: fc.oneof(fc.constant('all' as const), days),
      since: fc.option(days),
      selected: fc.option(ids),
      cell: fc.option(fc.record({ actor: ids, issue: ids }, { noNullPrototype: true })),
      sideBySide: fc.uniqueArray(ids, { maxLength: 3 }),
      evidence: oneOf('all', 'stances'),
      quote: fc.option(ids),
      language: fc.option(oneOf('es', 'en')),
    },
    { noNullPrototype: true },
  )
  .map((view) =>
    view.range ? view : { ...view, filters: { ...view.filters, inRange: 'possible' } },
  );
