import { expect, test } from 'vitest';
import { countQuotes, quotesOnEvents } from '#src/domain/quote-count.ts';
import { smallIndex } from './small-index.ts';

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
  const [one, two, three, other] = index.events.map((event) => ({ ...event, quotes: 2 }));
  if (!one || !two || !three || !other) throw new Error('fewer events');
  expect(quotesOnEvents(index, [one, two, three, other])).toBe(6);
  expect(quotesOnEvents(index, [two, other])).toBe(4);
  expect(quotesOnEvents(index, [one, three])).toBe(3);
});
