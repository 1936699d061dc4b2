import { describe, expect, test } from 'vitest';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { resolveId } from '#src/domain/resolve-id.ts';
import { smallIndex } from './small-index.ts';

const reason = { es: 'Duplicado', en: 'Duplicate' };
const retired: CorpusIndex['retired'] = new Map([
  ['event/old', { redirect: 'older' }],
  ['event/older', { redirect: 'visit' }],
  ['event/gone', { removed: reason }],
  ['event/moved-then-gone', { redirect: 'gone' }],
  ['event/circle', { redirect: 'circle-back' }],
  ['event/circle-back', { redirect: 'circle' }],
  ['event/nowhere', { redirect: 'not-there' }],
  ['actor/visit', { removed: reason }],
]);
const index = smallIndex({ events: [{ id: 'visit' }, { id: 'constructor' }], retired });

describe('an id in a link', () => {
  test.each([
    ['visit', { kind: 'found', id: 'visit' }],
    ['constructor', { kind: 'found', id: 'constructor' }],
    ['old', { kind: 'redirect', id: 'visit' }],
    ['gone', { kind: 'removed', reason }],
    ['moved-then-gone', { kind: 'removed', reason }],
    ['circle', { kind: 'unknown' }],
    ['nowhere', { kind: 'unknown' }],
    ['toString', { kind: 'unknown' }],
    ['../visit', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (id, expected) => {
    expect(resolveId(index, 'event', id)).toEqual(expected);
  });

  test('is one of its own kind: what was an actor is no event', () => {
    expect(resolveId(index, 'actor', 'visit')).toEqual({ kind: 'removed', reason });
  });
});
