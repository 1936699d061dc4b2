import { describe, expect, test } from 'vitest';
import { corpusIndex } from '#src/domain/corpus-index.ts';
import { indexFileSchema, type IndexFile } from '#src/schema/index-file.ts';
import { smallIndexFile } from './small-index-file.ts';

const file = smallIndexFile();
const index = corpusIndex(file);

describe('the decoded index', () => {
  test('comes from a file as the schema has it', () => {
    expect(indexFileSchema.parse(file)).toEqual(file);
  });

  test('has each event with its words, dates and references', () => {
    expect(index.events.at(0)).toEqual({
      row: 0,
      id: 'rubio-visit',
      title: { es: 'La visita', en: 'The visit' },
      short: { es: 'Visita', en: 'Visit' },
      date: {
        edtf: '2026-02/2026-03~',
        shape: 'within',
        min: 20485,
        max: 20543,
        approximate: 'end',
        uncertain: true,
      },
      dateBasis: 'inferred',
      status: 'planned',
      issue: file.issues[0],
      lane: file.lanes[0],
      plover: 'CONSULT',
      mode: 'visit',
      participants: [
        { actor: file.actors[1], role: 'actor' },
        { actor: file.actors[0], role: 'recipient' },
      ],
      articles: [file.articles[0]],
      quotes: 2,
      differs: true,
      position: null,
      shard: 0,
    });
  });

  test('says null where an event has nothing to say', () => {
    expect(index.events.at(1)).toMatchObject({
      dateBasis: null,
      plover: null,
      mode: null,
      participants: [],
      differs: false,
      position: 'oppose',
      shard: 3,
    });
  });

  test('has each stance, with the event in which it was taken', () => {
    expect(index.stances[0]).toEqual({
      row: 0,
      statement: 'said-1',
      actor: file.actors[1],
      issue: file.issues[0],
      position: 'support',
      basis: 'explicit',
      confidence: 'high',
      form: 'direct',
      article: file.articles[0],
      words: null,
      origin: null,
      event: null,
      date: {
        edtf: '2026-01-11',
        shape: 'day',
        min: 20464,
        max: 20464,
        approximate: 'none',
        uncertain: false,
      },
      dateBasis: 'stated',
      shard: 0,
    });
    expect(index.stances[1]?.event).toBe(index.events.at(1));
  });

  test('finds by id, and takes names that every object has for plain ids', () => {
    expect(index.eventById.get('constructor')).toBe(index.events.at(1));
    expect(index.actorById.get('__proto__')).toBeUndefined();
    expect(index.eventById.get('toString')).toBeUndefined();
    expect(index.sourceById.get('correo')?.name).toBe('Correo');
    expect(index.articleById.get('news-1')).toBe(index.articles[0]);
    expect(index.issueById.get('visit')).toBe(index.issues[0]);
  });

  test('knows what became of retired ids, each kind for itself', () => {
    expect(index.retired.get('event/old-visit')).toEqual({ redirect: 'rubio-visit' });
    expect(index.retired.get('actor/rubio-visit')).toHaveProperty('removed.es');
    expect(index.retired.size).toBe(2);
  });

  test('of an empty corpus is empty', () => {
    const none = (columns: object) =>
      Object.fromEntries(Object.keys(columns).map((key) => [key, []]));
    const empty = {
      ...file,
      articles: [],
      events: { ...none(file.events), title: { es: [], en: [] }, short: { es: [], en: [] } },
      stances: none(file.stances),
    } as unknown as IndexFile;
    const decoded = corpusIndex(empty);
    expect(decoded).toMatchObject({ stances: [], articles: [] });
    expect([...decoded.events]).toEqual([]);
  });
});

describe('an index that does not fit together is refused, at once or with the event that it concerns', () => {
  test.each<[string, (broken: IndexFile) => void]>([
    ['a code that is not in its list', ({ events }) => (events.status[0] = 2)],
    ['a row that does not exist', ({ events }) => (events.articles[0] = [1])],
    ['a negative row', ({ stances }) => (stances.actor[0] = -1)],
    ['a fraction of a row', ({ stances }) => (stances.issue[0] = 0.5)],
    ['a column that is too short', ({ events }) => events.quotes.pop()],
    ['a column that is too long', ({ events }) => events.quotes.push(1)],
    ['a column of stances that is too long', ({ stances }) => stances.shard.push(1)],
    ['half a pair of participants', ({ events }) => (events.participants[0] = [1])],
    ['an issue without its lane', ({ lanes }) => lanes.pop()],
    ['an id given twice', ({ events }) => (events.id[1] = 'rubio-visit')],
  ])('%s', (_, breakIt) => {
    const broken = smallIndexFile();
    breakIt(broken);
    expect(() => [...corpusIndex(broken).events]).toThrow(RangeError);
  });
});
