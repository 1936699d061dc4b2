import { describe, expect, test } from 'vitest';
import { quotations } from '#src/pipeline/anchoring/find-speech.ts';
import { reportForm } from '#src/pipeline/coding/report-form.ts';
import type { Form } from '#src/schema/vocabulary.ts';

const TEXT = 'Prado dijo que vendrá. "Vendrá en mayo", afirmó, y que el muelle será "caro".';

function formOf(words: string, accordingTo?: string, spoken: [string, string, Form][] = []) {
  const statements = spoken.map(([speaker, said, form]) => ({
    speaker,
    form,
    quote: { ...place(said), exact: said, prefix: '', suffix: '' },
  }));
  return reportForm(place(words), { accordingTo }, { quoted: quotations(TEXT), statements });
}

function place(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('what is reported', () => {
  test('without anybody who says so is in the article’s own voice', () => {
    expect(formOf('en mayo')).toBe('narrator');
  });

  test('inside quotation marks is direct, outside them reported, over their edge mixed', () => {
    expect(formOf('en mayo', 'prado')).toBe('direct');
    expect(formOf('vendrá', 'prado')).toBe('reported');
    expect(formOf('el muelle será "caro"', 'prado')).toBe('mixed');
  });

  test('inside words coded as somebody’s own is direct only for that one', () => {
    const words: [string, string, Form][] = [['prado', 'Vendrá en mayo', 'direct']];
    expect(formOf('en mayo', 'prado', words)).toBe('direct');
    expect(formOf('en mayo', 'ruiz', words)).toBe('reported');
  });
});
