import { describe, expect, test } from 'vitest';
import { isoDay } from '#src/domain/day.ts';
import { allEvents } from '#src/domain/event-set.ts';
import { quotesOnEvents } from '#src/domain/event-counts.ts';
import { exampleFiles, type Files } from '#tests/unit/pipeline/in-memory.ts';
import { report, statement, withSecondArticle } from '#tests/unit/pipeline/two-articles.ts';
import { built } from './built-corpus.ts';

const eventOf = async (files: Files, id: string) => (await built(files)).index.eventById.get(id);

describe('the worked example, decoded', () => {
  test('has its events with issue, lane, date, participants and articles', async () => {
    expect(await eventOf(exampleFiles(), 'quay-blockade')).toMatchObject({
      title: { es: 'La cofradía corta el muelle' },
      date: { shape: 'day', edtf: '2031-03-14', min: 22352, max: 22352 },
      dateBasis: 'inferred',
      status: 'occurred',
      issue: { id: 'port-extension' },
      lane: { id: 'port' },
      plover: 'PROTEST',
      mode: 'obstruct',
      participants: [{ actor: { id: 'fishers-guild' }, role: 'actor' }],
      articles: [{ id: 'obras-del-puerto' }],
      quotes: 2,
      differs: false,
      position: 'oppose',
    });
  });

  test('has a short title for every event, and none is lost', async () => {
    const event = await eventOf(exampleFiles(), 'works-start');
    expect(event?.short).toEqual(event?.title);
    expect(event).toMatchObject({ plover: null, mode: null, position: null, dateBasis: 'stated' });
  });

  test('has its stances, dated by the statement or else by the event they were made in', async () => {
    const { index } = await built(exampleFiles());
    expect(index.stances).toMatchObject([
      {
        statement: 'prado-necessary',
        actor: { id: 'elena-prado' },
        position: 'support-with-reservations',
        form: 'direct',
        date: { shape: 'before', min: null },
        dateBasis: 'inferred',
        event: null,
      },
      {
        statement: 'guild-blockade',
        event: { id: 'quay-blockade' },
        date: { shape: 'day', edtf: '2031-03-14' },
        dateBasis: 'inferred',
      },
    ]);
  });

  test('counts forms of names, longer ones first served', async () => {
    const { index } = await built(exampleFiles());
    expect(index.actorById.get('elena-prado')?.forms).toEqual([
      { text: 'Elena Prado', article: 0, count: 1 },
      { text: 'Prado', article: 0, count: 1 },
      { text: 'alcaldesa de Valmar', article: 0, count: 1 },
    ]);
    expect(index.actorById.get('fishers-guild')?.forms).toEqual([
      { text: 'cofradía', article: 0, count: 1 },
      { text: 'cofradía de pescadores', article: 0, count: 1 },
    ]);
  });

  test('counts events and quotes of an article', async () => {
    const { index } = await built(exampleFiles());
    expect(index.articles).toMatchObject([
      { events: 2, quotes: 4, credibility: [0, 1, 0, 0, 0, 3], dateBasis: 'stated' },
    ]);
  });

  test('spans from the first to the last known day of events and sources', async () => {
    const { manifest } = await built(exampleFiles());
    expect([manifest.extent?.min ?? 0, manifest.extent?.max ?? 0].map(isoDay)).toEqual([
      '2031-03-14',
      '2031-06-30',
    ]);
    expect(isoDay(manifest.latestSourceDay ?? 0)).toBe('2031-03-15');
  });
});

describe('sources of an event differ', () => {
  test('when they give different dates for the same stage', async () => {
    const files = withSecondArticle({
      reports: report('july', 'works-start', 'status: planned, date: "2031-07"'),
    });
    expect(await eventOf(files, 'works-start')).toMatchObject({
      differs: true,
      articles: [{ id: 'obras-del-puerto' }, { id: 'segundo' }],
      quotes: 2,
    });
  });

  test.each([
    ['one plans what another says has happened', 'status: occurred, date: "2031-07"'],
    ['one gives no date', 'status: planned'],
    ['they give the same days in other words', 'status: planned, date: "2031-05-01/2031-06-30"'],
  ])('not when %s', async (_when, rest) => {
    const files = withSecondArticle({ reports: report('july', 'works-start', rest) });
    expect(await eventOf(files, 'works-start')).toMatchObject({ differs: false });
  });
});

describe('the position voiced in an event', () => {
  const said = (form: string, position: string) =>
    statement(
      `s-${form}`,
      `speaker: fishers-guild, event: quay-blockade, form: ${form}`,
      position,
      'dijo no',
    );

  test('is that of own words before that of acts', async () => {
    const files = withSecondArticle({ statements: said('direct', 'unclear') });
    expect(await eventOf(files, 'quay-blockade')).toMatchObject({ position: 'unclear' });
  });

  test('is that of acts before that of the article’s own voice', async () => {
    const files = withSecondArticle({ statements: said('narrator', 'unclear') });
    expect(await eventOf(files, 'quay-blockade')).toMatchObject({ position: 'oppose' });
  });

  test('is only one on the event’s own issue', async () => {
    const files = withSecondArticle(
      {},
      [
        'events.yaml',
        'type: {plover: PROTEST, mode: obstruct}\n  issue: port-extension',
        'type: null\n  issue: other',
      ],
      [
        'issues.yaml',
        '    lane: port',
        '    lane: port\n  - {id: other, name: {es: x, en: x}, short: {es: x, en: x}, proposition: {es: x, en: x}, lane: port}',
      ],
    );
    expect(await eventOf(files, 'quay-blockade')).toMatchObject({ position: null });
  });
});

test('words that are both reported and said are one quote', async () => {
  const files = withSecondArticle({
    reports: report('no', 'quay-blockade', 'status: occurred', 'La cofradía dijo no'),
    statements: statement(
      's-no',
      'speaker: fishers-guild, event: quay-blockade, form: direct',
      'oppose',
      'La cofradía dijo no',
    ),
  });
  expect(await eventOf(files, 'quay-blockade')).toMatchObject({ quotes: 3 });
});

test('a quote that bears on two events is said to be shared by them', async () => {
  const files = withSecondArticle({
    reports:
      report('no', 'quay-blockade', 'status: occurred', 'La cofradía dijo no') +
      report('no-start', 'works-start', 'status: occurred', 'La cofradía dijo no'),
  });
  const { index } = await built(files);
  expect(index.sharedQuotes.map((rows) => rows.map((row) => index.events.at(row).id))).toEqual([
    ['quay-blockade', 'works-start'],
  ]);
  expect(quotesOnEvents(index, allEvents(index.events))).toBe(4);
});

test('a statement tells whom it names, but not its own speaker', async () => {
  const files = withSecondArticle({
    statements: statement(
      's-prado',
      'speaker: fishers-guild, form: reported',
      'oppose',
      'Prado calla. «La cofradía dijo no»',
    ),
    mentions:
      '  - {actor: elena-prado, form: Prado}\n  - {actor: fishers-guild, form: La cofradía}\n',
  });
  const { evidence } = await built(files);
  const found = evidence.flatMap((shard) => shard.statements).find(({ id }) => id === 's-prado');
  expect(found?.mentions).toEqual(['elena-prado']);
});

test('what the article adds in brackets is not named by the speaker', async () => {
  const files = withSecondArticle({
    statements: statement(
      's-guild',
      'speaker: fishers-guild, form: reported',
      'oppose',
      'La cofradía [con Prado] dijo no',
    ),
    mentions: '  - {actor: elena-prado, form: Prado}\n',
  });
  const path = 'articles/segundo.md';
  files.set(path, String(files.get(path)).replace('cofradía dijo', 'cofradía [con Prado] dijo'));
  const { evidence } = await built(files);
  const found = evidence.flatMap((shard) => shard.statements).find(({ id }) => id === 's-guild');
  expect(found?.mentions).toEqual([]);
});

test('an undated corpus has no extent', async () => {
  const undated = ['events.yaml', 'codings/obras-del-puerto.yaml', 'articles/obras-del-puerto.md'];
  const files = exampleFiles();
  for (const path of undated) {
    const text = String(files.get(path)).replaceAll(/^ *date(Basis|Note)?: .*\n/gm, '');
    files.set(
      path,
      path.endsWith('.md') ? text.replace('headline:', 'date: null\nheadline:') : text,
    );
  }
  const { manifest, index } = await built(files);
  expect(manifest).toMatchObject({ extent: null, latestSourceDay: null });
  expect(Array.from(index.events, ({ date, dateBasis }) => [date.shape, dateBasis])).toEqual([
    ['undated', null],
    ['undated', null],
  ]);
  expect(index.stances.map(({ date }) => date.shape)).toEqual(['undated', 'undated']);
});
