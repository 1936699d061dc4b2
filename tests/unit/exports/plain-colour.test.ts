import { expect, test } from 'vitest';
import { plainColour } from '#src/exports/plain-colour.ts';

test.each([
  ['rgb(0, 103, 154)', '#00679a', 1],
  ['rgba(18, 22, 28, 0.28)', '#12161c', 0.28],
  ['rgb(0 103 154 / 0.5)', '#00679a', 0.5],
  ['color(srgb 0.5 1 0)', '#80ff00', 1],
  ['color(srgb 0 0 1 / 0.25)', '#0000ff', 0.25],
  ['none', 'none', 1],
  ['oklab(0.5 0 0)', 'oklab(0.5 0 0)', 1],
])('%s is %s', (computed, colour, opacity) => {
  expect(plainColour(computed)).toEqual({ colour, opacity });
});
