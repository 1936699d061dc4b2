import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, searchWords } from '#src/domain/fold.ts';
import { eachRowWith, textColumn } from '#src/domain/text-column.ts';

function rowsWith(texts: readonly string[], word: string): number[] {
  const rows: number[] = [];
  eachRowWith(textColumn(texts), word, (row) => rows.push(row));
  return rows;
}

test('finds each row once, first and last included', () => {
  expect(rowsWith(['Perú, Perú', 'Chile', '', 'el perú'], 'peru')).toEqual([0, 3]);
  expect(rowsWith([], 'peru')).toEqual([]);
});

test('a match never spans two rows', () => {
  expect(rowsWith(['bajo', 'nivel', 'bajo\nnivel'], 'bajo nivel')).toEqual([2]);
});

test('finds exactly the rows whose folded text contains the word', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'á', 'b', ' ', 'ñ', '\n'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text), text, (texts, search) => {
      for (const word of searchWords(search)) {
        const expected = texts.flatMap((row, i) => (fold(row).includes(word) ? [i] : []));
        expect(rowsWith(texts, word)).toEqual(expected);
      }
    }),
  );
});
