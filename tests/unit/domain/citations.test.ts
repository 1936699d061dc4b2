import { describe, expect, test } from 'vitest';
import { citeApa, citeApaInText } from '#src/domain/cite-apa.ts';
import { citeBibtex } from '#src/domain/cite-bibtex.ts';
import { citeChicagoBibliography, citeChicagoNote } from '#src/domain/cite-chicago.ts';
import { citeCsl } from '#src/domain/cite-csl.ts';
import { citationText } from '#src/domain/citation-words.ts';
import { citedArticle } from '#src/domain/cited-article.ts';
import type { ArticleRow } from '#src/schema/index-file.ts';
import type { Language } from '#src/schema/vocabulary.ts';
import { cslFaults } from './csl-faults.ts';
import { article, source } from './small-index.ts';
import { dates } from './some-dates.ts';

const jan11 = { ...dates.before, shape: 'day', edtf: '2026-01-11', min: dates.before.max } as const;

/** An article of which all is known. */
const complete: ArticleRow = {
  ...article('puerto', 'faro'),
  headline: 'El puerto "de todos" crecerá',
  label: { es: 'Obras del puerto', en: 'Works at the port' },
  sourceBasis: 'stated',
  dateBasis: 'stated',
  date: jan11,
  url: 'https://elfaro.example/puerto',
};

/** One of which nothing is: no headline, outlet, date or address. */
const bare: ArticleRow = { ...article('nada', null), label: complete.label };

const inferred: Partial<ArticleRow> = { sourceBasis: 'inferred', dateBasis: 'inferred' };

function cited(row: ArticleRow, language: Language) {
  return citedArticle(row, row.source === null ? null : source('faro', 'El Faro'), language);
}

const apa = (row: ArticleRow, language: Language) =>
  citationText(citeApa(cited(row, language), language));
const note = (row: ArticleRow, language: Language) =>
  citationText(citeChicagoNote(cited(row, language), language));
const bibliography = (row: ArticleRow, language: Language) =>
  citationText(citeChicagoBibliography(cited(row, language), language));

describe('words of an article', () => {
  const inText = (row: ArticleRow, language: Language, last = 4) =>
    citationText(citeApaInText(cited(row, language), language, { first: 4, last }));

  test('have title, year and paragraph in APA', () => {
    expect(inText(complete, 'en')).toBe('(“El puerto ‘de todos’ crecerá”, 2026, para. 4)');
    expect(inText(complete, 'es', 6)).toBe('(“El puerto ‘de todos’ crecerá”, 2026, párrs. 4–6)');
  });

  test('have no more than is known', () => {
    expect(inText(bare, 'es')).toBe('([Sin titular: Obras del puerto], s. f., párr. 4)');
    expect(citationText(citeApaInText(cited(bare, 'en'), 'en', null))).toBe(
      '([Untitled: Works at the port], n.d.)',
    );
  });

  test('have their paragraph before the address in a note of Chicago', () => {
    const runs = citeChicagoNote(cited(complete, 'en'), 'en', { first: 2, last: 3 });
    expect(citationText(runs)).toMatch(/January 11, 2026, paras\. 2–3, https:\S+puerto\.$/);
  });
});

describe('APA', () => {
  test('has title, date, newspaper and address', () => {
    expect(apa(complete, 'en')).toBe(
      'El puerto "de todos" crecerá. (2026, January 11). El Faro. https://elfaro.example/puerto',
    );
    expect(apa(complete, 'es')).toBe(
      'El puerto "de todos" crecerá. (2026, 11 de enero). El Faro. https://elfaro.example/puerto',
    );
  });

  test('sets the newspaper in italics and nothing else', () => {
    const italic = citeApa(cited(complete, 'es'), 'es').filter((run) => run.isItalic);
    expect(italic).toEqual([{ text: 'El Faro', isItalic: true }]);
  });

  test('says what is missing, and guesses nothing', () => {
    expect(apa(bare, 'es')).toBe('[Sin titular: Obras del puerto]. (s. f.). [medio no indicado].');
    expect(apa(bare, 'en')).toBe('[Untitled: Works at the port]. (n.d.). [outlet not stated].');
  });

  test('puts what we conclude in brackets', () => {
    const row = { ...complete, ...inferred };
    expect(apa(row, 'en')).toContain('([2026, January 11]). [El Faro]. ');
    expect(citeApa(cited(row, 'en'), 'en').some((run) => run.isItalic)).toBe(false);
  });

  test('is as exact about a date as the corpus', () => {
    const dated = (date: ArticleRow['date']) => apa({ ...complete, date }, 'en').split(/[()]/)[1];
    expect(dated(dates.month)).toBe('2025, December');
    expect(dated(dates.year)).toBe('2026');
    expect(dated(dates.decToJan11)).toBe('2025–2026');
    expect(dated(dates.febToMar)).toBe('2026');
    expect(dated(dates.toAboutMarch)).toBe('ca. 2026');
    expect(dated(dates.uncertainDay)).toBe('[2025, December 13?]');
    expect(dated(dates.before)).toBe('n.d.');
  });

  test('adds no full stop to a title that ends by itself', () => {
    const title = (headline: string) => apa({ ...complete, headline }, 'en').split(' (')[0];
    expect(title('¿Quién paga?')).toBe('¿Quién paga?');
    expect(title('Viaje a EE.UU.')).toBe('Viaje a EE.UU.');
    expect(title('Dijo «no»')).toBe('Dijo «no».');
  });
});

describe('Chicago', () => {
  test('has a note and an entry of the bibliography, in the marks of the language', () => {
    expect(note(complete, 'en')).toBe(
      '“El puerto ‘de todos’ crecerá,” El Faro, January 11, 2026, https://elfaro.example/puerto.',
    );
    expect(bibliography(complete, 'en')).toBe(
      'El Faro. “El puerto ‘de todos’ crecerá.” January 11, 2026. https://elfaro.example/puerto.',
    );
    expect(note(complete, 'es')).toBe(
      '«El puerto “de todos” crecerá», El Faro, 11 de enero de 2026, https://elfaro.example/puerto.',
    );
    expect(bibliography(complete, 'es')).toBe(
      'El Faro. «El puerto “de todos” crecerá». 11 de enero de 2026. https://elfaro.example/puerto.',
    );
  });

  test('says what is missing, a description without quotation marks', () => {
    expect(note(bare, 'en')).toBe('[Untitled: Works at the port], [outlet not stated], n.d.');
    expect(bibliography(bare, 'es')).toBe(
      '[medio no indicado]. [Sin titular: Obras del puerto]. s. f.',
    );
  });

  test('ends a title that is a question once', () => {
    const row = { ...complete, headline: '¿Quién paga?', url: null };
    expect(bibliography(row, 'en')).toBe('El Faro. “¿Quién paga?” January 11, 2026.');
    expect(note(row, 'en')).toBe('“¿Quién paga?,” El Faro, January 11, 2026.');
  });

  test('writes months and years alone in either language', () => {
    const row = { ...complete, date: dates.month, url: null };
    expect(note(row, 'es')).toMatch(/, diciembre de 2025\.$/);
    expect(note(row, 'en')).toMatch(/, December 2025\.$/);
  });
});

describe('BibTeX', () => {
  test('has a date for biblatex and a year and month for BibTeX', () => {
    expect(citeBibtex(cited(complete, 'es'), 'es')).toBe(
      `@article{puerto,
  title = {{El puerto "de todos" crecerá}},
  journal = {El Faro},
  date = {2026-01-11},
  year = {2026},
  month = jan,
  url = {https://elfaro.example/puerto},
  langid = {spanish}
}
`,
    );
  });

  test('is of another type without an outlet, and says that there is no date', () => {
    expect(citeBibtex(cited(bare, 'en'), 'en')).toBe(
      `@misc{nada,
  title = {{[Untitled: Works at the port]}},
  note = {n.d.},
  langid = {spanish}
}
`,
    );
  });

  test('escapes what is special to TeX, and leaves addresses as they are', () => {
    const headline = '50 % & más_o #1: {a} ~b^ \\c $5';
    const url = 'https://e.example/a_b%20c?x={y}&z=1';
    const entry = citeBibtex(cited({ ...complete, headline, url }, 'es'), 'es');
    expect(entry).toContain(
      String.raw`title = {{50 \% \& más\_o \#1: \{a\} \textasciitilde{}b\textasciicircum{} \textbackslash{}c \$5}}`,
    );
    expect(entry).toContain('url = {https://e.example/a_b%20c?x=%7By%7D&z=1}');
  });

  test('writes ranges and doubts as biblatex reads them', () => {
    const dated = (date: ArticleRow['date']) =>
      citeBibtex(cited({ ...complete, date }, 'es'), 'es');
    expect(dated(dates.decToJan11)).toContain(
      'date = {2025-12-01/2026-01-11},\n  year = {2025--2026}',
    );
    expect(dated(dates.uncertainDay)).toContain('date = {2025-12-13?}');
    expect(dated(dates.year)).not.toContain('month');
  });
});

describe('CSL JSON', () => {
  test('is of the type of newspapers only where there is an outlet', () => {
    const types = [complete, { ...complete, ...inferred }, bare].map(
      (row) => citeCsl(cited(row, 'es'), 'es').type,
    );
    expect(types).toEqual(['article-newspaper', 'article-newspaper', 'document']);
  });

  test('is what the schema of CSL allows', () => {
    const everyDate = Object.values(dates).map((date) => ({ ...complete, date }));
    for (const row of [complete, bare, ...everyDate]) {
      expect(cslFaults(citeCsl(cited(row, 'en'), 'en'))).toEqual([]);
    }
    expect(cslFaults({ id: 'x', type: 'newspaper', outlet: 'x' })).toHaveLength(2);
  });

  test('has the parts of a date that are known', () => {
    expect(citeCsl(cited(complete, 'es'), 'es')).toEqual({
      id: 'puerto',
      type: 'article-newspaper',
      title: 'El puerto "de todos" crecerá',
      'container-title': 'El Faro',
      issued: { 'date-parts': [[2026, 1, 11]] },
      URL: 'https://elfaro.example/puerto',
      language: 'es',
    });
    const issued = (date: ArticleRow['date']) =>
      citeCsl(cited({ ...complete, date }, 'es'), 'es').issued;
    expect(issued(dates.month)).toEqual({ 'date-parts': [[2025, 12]] });
    expect(issued(dates.febToMar)).toEqual({
      'date-parts': [
        [2026, 2],
        [2026, 3],
      ],
    });
    expect(issued(dates.uncertainDay)).toEqual({ 'date-parts': [[2025, 12, 13]], circa: true });
    expect(issued(dates.before)).toEqual({ raw: '../2026-01-11' });
  });

  test('has no key for what is not known', () => {
    expect(Object.keys(citeCsl(cited(bare, 'es'), 'es'))).toEqual([
      'id',
      'type',
      'title',
      'language',
    ]);
  });
});

test('an address that is none of the web is not cited', () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/x', 'no address']) {
    expect(cited({ ...complete, url }, 'es').url).toBeNull();
  }
});
