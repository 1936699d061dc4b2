import { expect, test } from 'vitest';
import { quoteParts } from '#src/domain/quote-parts.ts';

const quote = { exact: 'necesaria, pero ilegal', prefix: '', suffix: '', start: 100, end: 122 };

test('a quote is cut at its marks and the parts joined are the quote', () => {
  const parts = quoteParts(quote, [
    { start: 100, end: 109, sense: 'support' },
    { start: 116, end: 122, sense: 'reservation' },
  ]);
  expect(parts).toEqual([
    { text: 'necesaria', sense: 'support' },
    { text: ', pero ', sense: null },
    { text: 'ilegal', sense: 'reservation' },
  ]);
});

test('a quote without marks is one part', () => {
  expect(quoteParts(quote, [])).toEqual([{ text: quote.exact, sense: null }]);
});
