import { expect, test } from 'vitest';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { knownFilters } from '#src/domain/known-filters.ts';
import { actor } from './matrix-rows.ts';
import { issue, smallIndex, source } from './small-index.ts';

const index = smallIndex({
  actors: [actor('rubio'), actor('peru', { kind: 'country' })],
  issues: [issue('visit')],
  sources: [source('daily')],
  retired: new Map([
    ['actor/marco', { redirect: 'rubio' }],
    ['issue/gone', { removed: { es: 'Retirado', en: 'Removed' } }],
  ]),
});
const term = (value: string, exclude = false) => ({ value, exclude });

test('filters that the corpus knows are the same object', () => {
  const filters = { ...NO_FILTERS, actor: [term('rubio')], source: [term('none')] };
  expect(knownFilters(index, filters)).toEqual({ filters, unknown: [] });
  expect(knownFilters(index, filters).filters).toBe(filters);
});

test('unknown ids are named and left out, the rest holds', () => {
  const filters = {
    ...NO_FILTERS,
    actor: [term('rubio', true), term('nobody')],
    issue: [term('gone')],
    country: [term('rubio'), term('peru')],
    source: [term('__proto__')],
    text: 'visita',
  };
  expect(knownFilters(index, filters)).toEqual({
    filters: {
      ...NO_FILTERS,
      actor: [term('rubio', true)],
      country: [term('peru')],
      text: 'visita',
    },
    unknown: [
      { field: 'actor', value: 'nobody' },
      { field: 'country', value: 'rubio' },
      { field: 'issue', value: 'gone' },
      { field: 'source', value: '__proto__' },
    ],
  });
});

test('an id that was replaced stands for its successor, once', () => {
  const filters = { ...NO_FILTERS, actor: [term('marco', true), term('rubio')] };
  expect(knownFilters(index, filters)).toEqual({
    filters: { ...NO_FILTERS, actor: [term('rubio', true)] },
    unknown: [],
  });
});
