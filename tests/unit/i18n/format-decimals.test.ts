import { expect, test } from 'vitest';
import { formatDecimals } from '#src/i18n/format-decimals.ts';

test('a measure has two decimals and a minus sign that is none of a hyphen', () => {
  expect(formatDecimals('es', 2 / 3)).toBe('0.67');
  expect(formatDecimals('en', 1)).toBe('1.00');
  expect(formatDecimals('es', -1)).toBe('\u22121.00');
});
