import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import { fold, searchWords } from '#src/domain/fold.ts';
import { searchQuotes } from '#src/domain/quote-search.ts';
import type {
  EvidenceFile,
  Slip,
  ReportEvidence,
  StatementEvidence,
} from '#src/schema/evidence-file.ts';
import { undated } from './matrix-rows.ts';

const shared = {
  article: 'a',
  date: undated,
  dateBasis: null,
  dateNote: null,
  accordingTo: null,
  via: null,
  credibility: null,
  sic: [] as Slip[],
  translation: null,
} as const;

function statement(
  id: string,
  exact: string,
  more: Partial<StatementEvidence> = {},
): StatementEvidence {
  const quote = quoteOf(exact);
  const spoken = { speaker: 'jeri', form: 'direct', event: null } as const;
  return { ...shared, ...spoken, id, quote, mentions: [], stances: [], ...more };
}

function report(id: string, exact: string, more: Partial<ReportEvidence> = {}): ReportEvidence {
  const told = { event: 'visit', status: 'planned', form: 'reported' } as const;
  return { ...shared, ...told, id, quote: quoteOf(exact), ...more };
}

function quoteOf(exact: string) {
  return { exact, prefix: '', suffix: '', start: 0, end: exact.length };
}

function find(search: string, evidence: Partial<EvidenceFile>, limit = 10) {
  const empty = { events: [], reports: [], statements: [] };
  const file: EvidenceFile = { schemaVersion: 2, buildId: '', shard: 0, ...empty, ...evidence };
  return searchQuotes(evidenceBook([file]), searchWords(search), limit, () => true);
}

const LONG =
  'El secretario del Departamento de Estado, Marco Rubio, posiblemente venga al Perú. Ya está por colocarse una fecha, de pronto ya existe una fecha';

describe('a search in quotes', () => {
  test('gives a line around the match, cut at blanks, and where the match stands in it', () => {
    const [hit] = find('RUB', { statements: [statement('s', LONG)] });
    expect(hit?.text).toBe(
      'de Estado, Marco Rubio, posiblemente venga al Perú. Ya está por colocarse una fecha, de',
    );
    expect(hit?.matches.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['Rub']);
    expect(hit).toMatchObject({ id: 's', article: 'a', isCutBefore: true, isCutAfter: true });
  });

  test('leaves a short quote whole', () => {
    expect(
      find('medida', { statements: [statement('s', 'Era una medida necesaria')] }),
    ).toMatchObject([{ text: 'Era una medida necesaria', isCutBefore: false, isCutAfter: false }]);
  });

  test('names the speaker, or who says so, or nobody where the article speaks', () => {
    const hits = find('visita', {
      statements: [statement('s', 'la visita', { form: 'reported' })],
      reports: [report('r1', 'una visita', { accordingTo: 'zela' }), report('r2', 'otra visita')],
    });
    expect(hits.map(({ speaker, isDirect }) => [speaker, isDirect])).toEqual([
      ['jeri', false],
      ['zela', false],
      [null, false],
    ]);
  });

  test('says what is meant where the line holds a slip, and leaves out slips that are cut off', () => {
    const exact = `pero pero ${'x '.repeat(60)}el el puerto`;
    const sic = [
      { start: 0, end: 9, meant: 'pero' },
      { start: 130, end: 135, meant: 'el' },
    ];
    const [hit] = find('puerto', { statements: [statement('s', exact, { sic })] });
    expect(hit?.slips.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['el el']);
  });

  test('gives as direct the words that stand in quotation marks, also of a report', () => {
    const reports = [
      report('r', 'la visita', { accordingTo: 'zela', form: 'direct' }),
      report('s', 'otra visita', { accordingTo: 'zela', form: 'mixed' }),
    ];
    expect(find('visita', { reports }).map(({ isDirect }) => isDirect)).toEqual([true, false]);
  });

  test('shows the same words of an article once, as the statement', () => {
    const hits = find('visita', {
      statements: [statement('s', 'la visita')],
      reports: [report('r', 'la visita')],
    });
    expect(hits.map(({ id }) => id)).toEqual(['s']);
  });

  test('shows words of an article once, even where quotes overlap', () => {
    const exact = 'la próxima visita';
    const part = { exact: 'visita', prefix: '', suffix: '', start: 11, end: 17 };
    const statements = [statement('s', exact), { ...statement('t', 'visita'), quote: part }];
    expect(find('visita', { statements }).map(({ id }) => id)).toEqual(['s']);
  });

  test('asks for every word and stops at the limit', () => {
    const statements = [
      statement('a', 'uno dos', { article: '1' }),
      statement('b', 'dos', { article: '2' }),
      statement('c', 'dos uno', { article: '3' }),
    ];
    expect(find('uno dos', { statements }).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(find('uno dos', { statements }, 1)).toHaveLength(1);
    expect(find('tres', { statements })).toEqual([]);
  });

  test('always gives an unbroken part of the quote, in whole words, with a match in it', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'ñ', 'É'),
      minLength: 1,
      maxLength: 40,
      size: 'max',
    });
    const words = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (quoted, at, from) => {
        const exact = quoted.join(' ');
        const whole = fold(quoted[at % quoted.length] ?? '');
        const search = whole.slice(from % whole.length);
        const [hit] = find(search, { statements: [statement('s', exact)] });
        expect(` ${exact} `).toContain(` ${hit?.text} `);
        expect(hit?.matches.length).toBeGreaterThan(0);
        for (const { start, end } of hit?.matches ?? []) {
          expect(fold(hit?.text.slice(start, end) ?? '')).toContain(search);
        }
      }),
    );
  });
});
