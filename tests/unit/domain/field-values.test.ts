import { describe, expect, test } from 'vitest';
import { certaintyOf, countryOf } from '#src/domain/field-values.ts';
import { actor, bounds } from './matrix-rows.ts';

describe('a date is', () => {
  test('exact when it is one day', () => {
    expect(certaintyOf(bounds(10, 10))).toBe('exact');
  });

  test('not exact when the day is approximate, or when it lasted', () => {
    expect(certaintyOf({ ...bounds(10, 10), approximate: 'both' })).toBe('bounded');
    expect(certaintyOf({ ...bounds(10, 12), shape: 'throughout' })).toBe('bounded');
  });

  test('open when one side is unbounded, and undated when both are', () => {
    expect(certaintyOf(bounds(null, 10))).toBe('open');
    expect(certaintyOf(bounds(10, null))).toBe('open');
    expect(certaintyOf(bounds(null, null))).toBe('undated');
  });
});

test('a country is its own country, and somebody without one has none', () => {
  expect(countryOf(actor('peru', { kind: 'country' }))).toEqual(['peru']);
  expect(countryOf(actor('jeri', { country: 'peru' }))).toEqual(['peru']);
  expect(countryOf(actor('council'))).toEqual([]);
});
