import { expect, test } from 'vitest';
import { citationPieces } from '#src/domain/citation-pieces.ts';

const runs = [
  { text: 'El puerto crece. (2026). ', isItalic: false },
  { text: 'El Faro', isItalic: true },
];

test('a headline is set apart where it stands to the letter', () => {
  expect(citationPieces(runs, 'El puerto crece')).toEqual([
    { text: 'El puerto crece', isItalic: false, isVerbatim: true },
    { text: '. (2026). ', isItalic: false, isVerbatim: false },
    { text: 'El Faro', isItalic: true, isVerbatim: false },
  ]);
});

test('what differs from the headline, and a citation without one, is the tool’s', () => {
  for (const title of ['El “puerto” crece', null]) {
    expect(citationPieces(runs, title).some(({ isVerbatim }) => isVerbatim)).toBe(false);
  }
});
