import { expect, test } from 'vitest';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { marksInUse } from '#src/domain/marks-in-use.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import type { Source } from '#src/schema/source.ts';
import { actor, issue, stance } from './matrix-rows.ts';
import { article, source } from './small-index.ts';

const sourceById = new Map<string, Source>([
  ['daily', source('daily')],
  ['herald', source('herald')],
]);
const anna = actor('anna');
const bruno = actor('bruno');
const treaty = issue('treaty');

function marksOf(...stances: StanceRow[]) {
  const matrix = buildMatrix([anna, bruno], [treaty], stances, stances, 'all');
  return marksInUse({ sourceById }, matrix);
}

function by(who: typeof anna, outlet: string, more: Parameters<typeof stance>[0] = {}): StanceRow {
  return { ...stance({ actor: who, issue: treaty, ...more }), article: article(outlet, outlet) };
}

test('a matrix of silence bears no mark', () => {
  expect(marksOf()).toEqual({
    inferred: false,
    singleSource: false,
    perhapsSingle: false,
    severalSources: false,
    confidences: new Set(),
  });
});

test('the marks are those of what decides each cell', () => {
  const first = by(anna, 'daily', { confidence: 'low' });
  expect(marksOf(first)).toEqual({
    inferred: false,
    singleSource: true,
    perhapsSingle: false,
    severalSources: false,
    confidences: new Set(['low']),
  });
  const second = by(anna, 'herald', { confidence: 'high', basis: 'inferred' });
  expect(marksOf(second, by(anna, 'daily', { confidence: 'low' }))).toEqual({
    inferred: true,
    singleSource: false,
    perhapsSingle: false,
    severalSources: true,
    confidences: new Set(['high']),
  });
});

test('cells differ in their marks', () => {
  const annas = [by(anna, 'daily'), by(anna, 'herald')];
  const brunos = by(bruno, 'daily', { confidence: 'moderate', basis: 'inferred' });
  expect(marksOf(...annas, brunos)).toEqual({
    inferred: true,
    singleSource: true,
    perhapsSingle: false,
    severalSources: true,
    confidences: new Set(['high', 'moderate']),
  });
});

test('what may be of two sources is marked apart from what is of one', () => {
  const unknown = { ...by(anna, 'daily'), article: article('leaflet', null) };
  const marks = marksOf(by(anna, 'daily'), unknown);
  expect(marks).toMatchObject({ singleSource: false, perhapsSingle: true, severalSources: false });
  const both = marksOf(by(anna, 'daily'), unknown, by(bruno, 'daily'));
  expect(both).toMatchObject({ singleSource: true, perhapsSingle: true, severalSources: false });
  const lone = marksOf(unknown);
  expect(lone).toMatchObject({ singleSource: true, perhapsSingle: false });
});
