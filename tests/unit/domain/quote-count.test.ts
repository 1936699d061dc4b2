import { expect, test } from 'vitest';
import { eventSet } from '#src/domain/event-set.ts';
import { countQuotes } from '#src/domain/quote-count.ts';
import { quotesOnEvents } from '#src/domain/event-counts.ts';
import { smallIndex } from './small-index.ts';
import { tableOf } from './table-of.ts';

function evidence(article: string, start: number, end: number) {
  return { article, quote: { exact: '', prefix: '', suffix: '', start, end } };
}

test('a quote is a passage of an article, however much rests on it', () => {
  const passages = [evidence('a', 0, 9), evidence('a', 0, 9), evidence('a', 0, 5)];
  expect(countQuotes([...passages, evidence('b', 0, 9)])).toBe(3);
});

test('a quote that bears on several events counts once among them, and for each of them alone', () => {
  const events = ['one', 'two', 'three', 'other'].map((id) => ({ id }));
  const index = { ...smallIndex({ events }), sharedQuotes: [[0, 1, 2]] };
  const table = tableOf(Array.from(index.events, (event) => ({ ...event, quotes: 2 })));
  const quotesOn = (...rows: number[]) =>
    quotesOnEvents(index, eventSet(table, Uint32Array.from(rows)));
  expect(quotesOn(0, 1, 2, 3)).toBe(6);
  expect(quotesOn(1, 3)).toBe(4);
  expect(quotesOn(0, 2)).toBe(3);
});
