import { describe, expect, test } from 'vitest';
import { answers, quotations } from '#src/pipeline/anchoring/find-speech.ts';

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
const quoted = (text: string) => cut(text, quotations(text));

describe('words in quotation marks', () => {
  test('are found for each kind of mark, without the marks', () => {
    expect(quoted('Dijo "uno", luego “dos” y «tres».')).toEqual(['uno', 'dos', 'tres']);
  });

  test('inside other quotation marks belong to the outer ones', () => {
    expect(quoted('«Lo llamó "necesario" ayer», dijo.')).toEqual(['Lo llamó "necesario" ayer']);
  });

  test('do not reach over the end of their line', () => {
    expect(quoted('Dijo "uno y calló.\nDijo "dos" después.')).toEqual(['dos']);
  });

  test('go on in the next paragraph where that opens anew', () => {
    expect(quoted('Dijo: "Uno.\n\n"Dos", y calló.')).toEqual(['Uno.', 'Dos']);
  });
});

describe('answers of an interview', () => {
  const answered = (text: string, headings: { start: number; end: number }[] = []) =>
    cut(text, answers(text, headings));

  test('follow a question, up to the next one', () => {
    expect(answered('Habló ayer.\n¿Vendrá?\nSí.\n\nEn mayo.\n¿Seguro?\nNo.')).toEqual([
      'Sí.',
      'En mayo.',
      'No.',
    ]);
  });

  test('end at a sub-heading, even one that asks', () => {
    const text = '¿Vendrá?\nSí.\n¿Qué es el puerto?\nUn muelle.';
    expect(answered(text, [{ start: 13, end: 31 }])).toEqual(['Sí.']);
  });

  test('may begin with a dash', () => {
    expect(answered('Habló ayer.\n—Es necesaria.')).toEqual(['—Es necesaria.']);
  });
});
