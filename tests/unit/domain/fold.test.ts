import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOrigin, rangesOf, searchWords } from '#src/domain/fold.ts';

describe('fold', () => {
  test('accents, case and the tilde of ñ do not matter', () => {
    expect(fold('José JERÍ, después')).toBe('jose jeri, despues');
    expect(fold('España')).toBe(fold('espana'));
    expect(fold('İstanbul ΟΔΟΣ')).toBe('istanbul οδοσ');
  });

  test('a space that lets no line end is a space', () => {
    expect(fold('EE.\u00a0UU.')).toBe('ee. uu.');
  });

  test('composed and decomposed spellings are equal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('the way back is there for every unit, in order, and the folded text is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, origin } = foldWithOrigin(text);
        expect(folded).toBe(fold(text));
        expect(origin).toHaveLength(folded.length);
        for (const [i, { start, end }] of origin.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(origin[i - 1]?.start ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('rangesOf', () => {
  const marked = (text: string, ...words: string[]) =>
    rangesOf(text, words).map(({ start, end }) => text.slice(start, end));

  test('marks the words as they are written', () => {
    expect(marked('El Perú y el PERU', 'peru')).toEqual(['Perú', 'PERU']);
    expect(marked('Peru\u0301 ya', 'peru')).toEqual(['Peru\u0301']);
    expect(marked('Rubio', 'rub')).toEqual(['Rub']);
  });

  test('joins words that overlap or touch, and keeps reading order', () => {
    expect(marked('intervención militar', 'militar', 'venc', 'encion')).toEqual([
      'vención',
      'militar',
    ]);
  });

  test('finds nothing for no words', () => {
    expect(marked('Perú')).toEqual([]);
    expect(marked('Perú', '')).toEqual([]);
  });

  test('every range, folded, contains a word that was searched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = fold(text);
        const word = folded.slice(from % (folded.length + 1)).slice(0, 1 + (length % 5));
        fc.pre(word !== '');
        const ranges = rangesOf(text, [word]);
        expect(ranges.length).toBeGreaterThan(0);
        for (const { start, end } of ranges) {
          expect(fold(text.slice(start, end))).toContain(word);
        }
      }),
    );
  });
});

describe('searchWords', () => {
  test('folds, keeps each word once, and takes quoted words as one', () => {
    expect(searchWords('  Rubio  visita RUBIO ')).toEqual(['rubio', 'visita']);
    expect(searchWords('"medida  necesaria" «bajo nivel» Jerí')).toEqual([
      'medida necesaria',
      'bajo nivel',
      'jeri',
    ]);
  });

  test('a quotation mark without its partner is no letter', () => {
    expect(searchWords('"medida')).toEqual(['medida']);
    expect(searchWords('" « "" ')).toEqual([]);
  });

  test('no word contains a line break', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        for (const word of searchWords(`${before}"a\nb"${after}`))
          expect(word).not.toMatch(/\s\s|\n/);
      }),
    );
  });
});
