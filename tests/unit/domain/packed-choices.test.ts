import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packChoices, unpackChoices } from '#src/domain/packed-choices.ts';

test('numbers come back as they were, however many different ones', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5000 }), { maxLength: 3000 }), (numbers) => {
      expect(unpackChoices(packChoices(numbers))).toEqual(numbers);
    }),
  );
  const all = Array.from({ length: 20_000 }, (_, number) => number);
  expect(unpackChoices(packChoices(all))).toEqual(all);
});

test('the most frequent number has the first rank', () => {
  expect(packChoices([7, 900, 900, 7, 900])).toEqual({
    ranked: expect.any(String),
    heads: '$##$#',
    tails: '',
  });
});

test('a column that was cut short names nobody', () => {
  const packed = packChoices(Array.from({ length: 100 }, (_, number) => number));
  expect(unpackChoices({ ...packed, tails: '' }).slice(64)).toEqual(Array(36).fill(-1));
});
