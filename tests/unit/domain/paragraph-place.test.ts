import { expect, test } from 'vitest';
import { paragraphPlace } from '#src/domain/paragraph-place.ts';

const text = 'Uno dos.\n\nUn intertítulo\nTres cuatro.\nCinco.';
const headings = [{ start: 10, end: 24 }];

function placeOf(words: string) {
  const start = text.indexOf(words);
  return paragraphPlace({ text, headings }, { start, end: start + words.length });
}

test('paragraphs are counted without blank lines and headings', () => {
  expect(placeOf('dos')).toEqual({ first: 1, last: 1 });
  expect(placeOf('cuatro')).toEqual({ first: 2, last: 2 });
});

test('words over a line break stand in both paragraphs', () => {
  expect(placeOf('cuatro.\nCin')).toEqual({ first: 2, last: 3 });
  expect(placeOf('dos.\n\nUn intertítulo\nTres')).toEqual({ first: 1, last: 2 });
});

test('words of a heading stand in no paragraph', () => {
  expect(placeOf('intertítulo')).toBeNull();
});
