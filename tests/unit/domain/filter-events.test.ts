import { describe, expect, test } from 'vitest';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import { filterEvents, filterStances } from '#src/domain/filter-events.ts';
import { NO_FILTERS, type Filters, type Term } from '#src/domain/filters.ts';
import { quoteText } from '#src/domain/quote-text.ts';
import type { EvidenceFile, Slip } from '#src/schema/evidence-file.ts';
import { actor } from './matrix-rows.ts';
import { article, issue, smallIndex, source } from './small-index.ts';

const index = smallIndex({
  actors: [
    actor('peru', { kind: 'country' }),
    actor('rubio', {
      name: { es: 'Marco Rubio', en: 'Marco Rubio' },
      forms: [{ text: 'el secretario de Estado', article: 0, count: 2 }],
    }),
    actor('jeri', { name: { es: 'José Jerí', en: 'José Jerí' }, country: 'peru' }),
    actor('council'),
  ],
  issues: [issue('visit', 'Visita de Rubio'), issue('war', 'Intervención')],
  sources: [source('daily')],
  articles: [article('a', 'daily'), article('b', null)],
  events: [
    {
      id: 'visit',
      title: 'Visita al Perú',
      issue: 'visit',
      actors: ['rubio', 'peru'],
      articles: ['a', 'b'],
      days: [100, 120],
      status: 'planned',
    },
    {
      id: 'strike',
      title: 'Ataque',
      issue: 'war',
      actors: ['council'],
      articles: ['a'],
      days: [null, 90],
    },
    {
      id: 'words',
      title: 'Jerí en CNN',
      issue: 'war',
      actors: ['jeri'],
      articles: ['b'],
      days: [95, 95],
      position: 'support',
    },
    { id: 'second', title: 'Otro ataque', issue: 'war', articles: ['b'], status: 'hypothetical' },
  ],
  stances: [
    {
      actor: 'jeri',
      issue: 'war',
      position: 'support-with-reservations',
      article: 'b',
      event: 'words',
    },
    { actor: 'rubio', issue: 'visit', position: 'support', article: 'a' },
  ],
});

const shown = (filters: Partial<Filters>, range: [number, number] | null = null) =>
  Array.from(
    filterEvents(index, { ...NO_FILTERS, ...filters }, range && { start: range[0], end: range[1] }),
    ({ id }) => id,
  );
const is = <T extends string>(...values: T[]): Term<T>[] =>
  values.map((value) => ({ value, exclude: false }));
const not = <T extends string>(...values: T[]): Term<T>[] =>
  values.map((value) => ({ value, exclude: true }));

describe('events are filtered by', () => {
  test('nothing: all stay, in the order of the index', () => {
    expect(shown({})).toEqual(['visit', 'strike', 'words', 'second']);
  });

  test('actor, one of several, or all but one', () => {
    expect(shown({ actor: is('rubio', 'jeri') })).toEqual(['visit', 'words']);
    expect(shown({ actor: not('rubio') })).toEqual(['strike', 'words', 'second']);
    expect(shown({ actor: [...is('rubio', 'jeri'), ...not('peru')] })).toEqual(['words']);
  });

  test('the country of anyone who took part; a country is its own', () => {
    expect(shown({ country: is('peru') })).toEqual(['visit', 'words']);
  });

  test('issue', () => {
    expect(shown({ issue: is('visit') })).toEqual(['visit']);
  });

  test('the outlet of any article that reports it, or its not being stated', () => {
    expect(shown({ source: is('daily') })).toEqual(['visit', 'strike']);
    expect(shown({ source: is('none') })).toEqual(['visit', 'words', 'second']);
    expect(shown({ source: not('none') })).toEqual(['strike']);
  });

  test('status', () => {
    expect(shown({ status: is('planned', 'hypothetical') })).toEqual(['visit', 'second']);
  });

  test('how well it is dated', () => {
    expect(shown({ certainty: is('exact') })).toEqual(['words']);
    expect(shown({ certainty: is('bounded') })).toEqual(['visit']);
    expect(shown({ certainty: is('open') })).toEqual(['strike']);
    expect(shown({ certainty: is('undated') })).toEqual(['second']);
  });

  test('a position: its own or one voiced in it; none where nobody took one', () => {
    expect(shown({ stance: is('support') })).toEqual(['words']);
    expect(shown({ stance: is('support-with-reservations') })).toEqual(['words']);
    expect(shown({ stance: is('none') })).toEqual(['visit', 'strike', 'second']);
  });

  test('days: what could lie in the range stays, and what has no date always could', () => {
    expect(shown({}, [120, 130])).toEqual(['visit', 'second']);
    expect(shown({}, [121, 130])).toEqual(['second']);
    expect(shown({}, [0, 10])).toEqual(['strike', 'second']);
    expect(shown({}, [95, 95])).toEqual(['words', 'second']);
  });

  test('several fields: all must hold', () => {
    expect(shown({ source: is('none'), issue: is('war'), stance: not('none') })).toEqual(['words']);
  });

  test('values that the corpus does not have, even odd ones', () => {
    expect(shown({ actor: is('nobody') })).toEqual([]);
    expect(shown({ actor: is('__proto__', 'constructor') })).toEqual([]);
    expect(shown({ actor: not('__proto__') })).toHaveLength(4);
  });
});

describe('the text search', () => {
  test('finds words of titles, accents and case aside', () => {
    expect(shown({ text: 'PERU' })).toEqual(['visit']);
    expect(shown({ text: 'ataque' })).toEqual(['strike', 'second']);
  });

  test('finds actors by name and by the forms that articles use', () => {
    expect(shown({ text: 'jeri' })).toEqual(['words']);
    expect(shown({ text: '"secretario de estado"' })).toEqual(['visit']);
  });

  test('finds issues by name', () => {
    expect(shown({ text: 'intervencion' })).toEqual(['strike', 'words', 'second']);
  });

  test('asks for every word, wherever each stands', () => {
    expect(shown({ text: 'jerí intervención' })).toEqual(['words']);
    expect(shown({ text: 'rubio ataque' })).toEqual([]);
  });

  test('of spaces or lone quotation marks asks for nothing', () => {
    expect(shown({ text: '  " ' })).toHaveLength(4);
  });

  test('reaches into quotes and places once they are there', () => {
    const quotes = quoteText(index, evidenceBook([evidence]));
    const found = (text: string) => ({
      events: Array.from(
        filterEvents(index, { ...NO_FILTERS, text }, null, quotes),
        ({ id }) => id,
      ),
      stances: filterStances(index, { ...NO_FILTERS, text }, quotes).map(({ row }) => row),
    });
    expect(shown({ text: 'necesaria' })).toEqual([]);
    expect(found('necesaria')).toEqual({ events: ['words'], stances: [0] });
    expect(found('febrero')).toEqual({ events: ['visit'], stances: [] });
    expect(found('lima')).toEqual({ events: ['visit'], stances: [] });
    expect(found('"marzo lima"')).toEqual({ events: [], stances: [] });
  });
});

describe('stances are filtered by', () => {
  const kept = (filters: Partial<Filters>) =>
    filterStances(index, { ...NO_FILTERS, ...filters }).map(({ actor: { id } }) => id);

  test('who took it, from where, on what, and which', () => {
    expect(kept({ actor: is('jeri') })).toEqual(['jeri']);
    expect(kept({ country: not('peru') })).toEqual(['rubio']);
    expect(kept({ issue: is('war') })).toEqual(['jeri']);
    expect(kept({ stance: is('support') })).toEqual(['rubio']);
    expect(kept({ source: is('none') })).toEqual(['jeri']);
  });

  test('the status of the event in which it was voiced, if any', () => {
    expect(kept({ status: is('occurred') })).toEqual(['jeri']);
    expect(kept({ status: not('occurred') })).toEqual(['rubio']);
  });

  test('words of that event’s title', () => {
    expect(kept({ text: 'cnn' })).toEqual(['jeri']);
  });
});

const shared = {
  date: {
    edtf: null,
    shape: 'undated',
    min: null,
    max: null,
    approximate: 'none',
    uncertain: false,
  },
  dateBasis: null,
  dateNote: null,
  accordingTo: null,
  via: null,
  credibility: null,
  sic: [] as Slip[],
  translation: null,
} as const;
const quoteOf = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });

const evidence: EvidenceFile = {
  schemaVersion: 2,
  buildId: 'test',
  shard: 0,
  events: [{ id: 'visit', dateNote: null, place: { es: 'Lima', en: 'Lima' } }],
  reports: [
    {
      ...shared,
      id: 'report',
      article: 'a',
      event: 'visit',
      status: 'planned',
      form: 'narrator',
      quote: quoteOf('entre febrero y marzo'),
    },
  ],
  statements: [
    {
      ...shared,
      id: 'statement-0',
      article: 'b',
      event: 'words',
      speaker: 'jeri',
      form: 'direct',
      mentions: [],
      stances: [],
      quote: quoteOf('Era una medida necesaria'),
    },
  ],
};
