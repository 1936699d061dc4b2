import { expect, test } from 'vitest';
import { quoteParts } from '#src/domain/quote-parts.ts';

const quote = {
  exact: 'necesaria, pero pero ilegal',
  prefix: '',
  suffix: '',
  start: 100,
  end: 127,
};

test('a quote is cut at its marks and the parts joined are the quote', () => {
  const parts = quoteParts(
    quote,
    [
      { start: 100, end: 109, sense: 'support' },
      { start: 121, end: 127, sense: 'reservation' },
    ],
    [],
  );
  expect(parts).toEqual([
    { text: 'necesaria', sense: 'support', meant: null },
    { text: ', pero pero ', sense: null, meant: null },
    { text: 'ilegal', sense: 'reservation', meant: null },
  ]);
});

test('a slip is a part, also where it lies inside a mark', () => {
  const parts = quoteParts(
    quote,
    [{ start: 111, end: 127, sense: 'reservation' }],
    [{ start: 111, end: 120, meant: 'pero' }],
  );
  expect(parts).toEqual([
    { text: 'necesaria, ', sense: null, meant: null },
    { text: 'pero pero', sense: 'reservation', meant: 'pero' },
    { text: ' ilegal', sense: 'reservation', meant: null },
  ]);
});

test('a quote without marks is one part', () => {
  expect(quoteParts(quote, [], [])).toEqual([{ text: quote.exact, sense: null, meant: null }]);
});
