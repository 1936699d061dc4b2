import { expect, test } from 'vitest';
import { asksForData } from '#src/url/asks-for-data.ts';

const at = (address: string) => new URL(address, 'https://postura.example');

test.each([
  ['another day', '/matrix', '/matrix?asof=2026-01-11'],
  ['another order of the same filter', '/matrix?actor=anna', '/matrix?actor=anna&sort=name'],
  ['another choice of rows', '/matrix?silent=line', '/matrix?sort=hand&rows=anna~bruno'],
  ['another grouping and form', '/matrix?group=kind', '/matrix?view=compact'],
])('%s shows what is there', (_, from, to) => {
  expect(asksForData(at(from), at(to))).toBe(false);
});

test.each([
  ['another screen', '/matrix', '/actors'],
  ['an opened cell', '/matrix?asof=2026-01-11', '/matrix?asof=2026-01-11&cell=anna~treaty'],
  ['another filter', '/matrix?sort=name', '/matrix?actor=anna&sort=name'],
  ['another attempt', '/matrix?asof=2026-01-11', '/matrix?asof=2026-01-11'],
])('%s may need more', (_, from, to) => {
  expect(asksForData(at(from), at(to))).toBe(true);
});
