import type { CorpusIndex, EventRow, StanceRow } from '#src/domain/corpus-index.ts';
import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Source } from '#src/schema/source.ts';
import type { DateBasis, Plover, Position, Status } from '#src/schema/vocabulary.ts';
import { bounds } from './matrix-rows.ts';
import { tableOf } from './table-of.ts';

/** What a test says of an event; the rest is filled in. Participants and articles are ids. */
export type EventSketch = {
  id: string;
  title?: string;
  days?: [number | null, number | null];
  basis?: DateBasis | null;
  status?: Status;
  issue?: string;
  type?: Plover | null;
  actors?: readonly string[];
  articles?: readonly string[];
  position?: Position | null;
};

export type StanceSketch = {
  actor: string;
  issue: string;
  position: Position;
  article?: string;
  event?: string | null;
  words?: number | null;
};

export type IndexSketch = {
  actors?: readonly ActorRow[];
  issues?: readonly Issue[];
  sources?: readonly Source[];
  articles?: readonly ArticleRow[];
  events?: readonly EventSketch[];
  stances?: readonly StanceSketch[];
  retired?: CorpusIndex['retired'];
};

/** An index of a few rows. What a sketch refers to must be in it. */
export function smallIndex(sketch: IndexSketch): CorpusIndex {
  const { actors = [], issues = [issue('trade')], sources = [], articles = [] } = sketch;
  const actorById = mapById(actors);
  const issueById = mapById(issues);
  const articleById = mapById(articles);
  const events = (sketch.events ?? []).map((event, row): EventRow => {
    const title = { es: event.title ?? event.id, en: event.title ?? event.id };
    const on = known(issueById, event.issue ?? issues[0]?.id ?? '');
    return {
      row,
      id: event.id,
      title,
      short: title,
      date: bounds(...(event.days ?? [null, null])),
      dateBasis: event.basis ?? null,
      status: event.status ?? 'occurred',
      issue: on,
      lane: { id: on.lane, name: on.name },
      plover: event.type ?? null,
      mode: null,
      participants: (event.actors ?? []).map((id) => {
        return { actor: known(actorById, id), role: 'actor' };
      }),
      articles: (event.articles ?? []).map((id) => known(articleById, id)),
      quotes: 1,
      differs: false,
      position: event.position ?? null,
      shard: 0,
    };
  });
  const eventById = mapById(events);
  const stances = (sketch.stances ?? []).map((stance, row): StanceRow => {
    const article = stance.article ?? articles[0]?.id ?? '';
    return {
      row,
      statement: `statement-${row}`,
      actor: known(actorById, stance.actor),
      issue: known(issueById, stance.issue),
      position: stance.position,
      basis: 'explicit',
      confidence: 'high',
      form: 'direct',
      article: known(articleById, article),
      words: stance.words ?? null,
      origin: null,
      event: stance.event ? known(eventById, stance.event) : null,
      date: bounds(null, null),
      dateBasis: null,
      shard: 0,
    };
  });
  return {
    buildId: 'test',
    parts: null,
    lanes: [],
    issues,
    actors,
    sources,
    articles,
    events: tableOf(events, ({ id }) =>
      stances.filter(({ event }) => event?.id === id).map(({ position }) => position),
    ),
    sharedQuotes: [],
    stances,
    issueById,
    actorById,
    sourceById: mapById(sources),
    articleById,
    eventById,
    retired: sketch.retired ?? new Map(),
  };
}

export function issue(id: string, name: string = id): Issue {
  const localized = { es: name, en: name };
  return { id, name: localized, short: localized, proposition: localized, lane: 'lane' };
}

export function article(id: string, source: string | null): ArticleRow {
  return {
    id,
    file: `${id}.txt`,
    language: 'es',
    source,
    sourceBasis: null,
    sourceNote: null,
    date: bounds(null, null),
    dateBasis: null,
    dateNote: null,
    headline: null,
    label: { es: id, en: id },
    url: null,
    events: 0,
    quotes: 0,
    credibility: [0, 0, 0, 0, 0, 0],
  };
}

export function source(id: string, name: string = id): Source {
  return { id, name, reliability: 'F' };
}

function mapById<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function known<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const item = byId.get(id);
  if (item === undefined) throw new Error(`the sketch refers to ${id}, which it does not have`);
  return item;
}
