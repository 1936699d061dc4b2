import { expect, test } from 'vitest';
import { formatDecimals } from '#src/i18n/format-decimals.ts';

test('a measure has as many decimals as are asked for, and a minus sign that is none of a hyphen', () => {
  expect(formatDecimals('es', 2 / 3, 2)).toBe('0.67');
  expect(formatDecimals('en', 1, 2)).toBe('1.00');
  expect(formatDecimals('en', 2 / 3, 1)).toBe('0.7');
  expect(formatDecimals('es', -1, 1)).toBe('\u22121.0');
});
