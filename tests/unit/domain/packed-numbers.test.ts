import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_PACKED, packNumbers, unpackNumbers } from '#src/domain/packed-numbers.ts';

test('numbers come back as they were, through JSON and UTF-8', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: MOST_PACKED })), (numbers) => {
      const json = new TextEncoder().encode(JSON.stringify(packNumbers(numbers)));
      expect(unpackNumbers(JSON.parse(new TextDecoder().decode(json)))).toEqual(numbers);
    }),
  );
  const all = Array.from({ length: 70_000 }, (_, number) => number);
  expect(unpackNumbers(packNumbers(all))).toEqual(all);
});

test('small numbers are one plain character each', () => {
  expect(packNumbers([0, 1, 56, 57, 58])).toBe('#$[]^');
});

test.each([-1, 0.5, MOST_PACKED + 1])('%s is refused', (number) => {
  expect(() => packNumbers([number])).toThrow(RangeError);
});
