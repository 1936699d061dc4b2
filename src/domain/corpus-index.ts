import type { DateRecord } from '#src/schema/date-record.ts';
import type { ActorRow, ArticleRow, IndexFile } from '#src/schema/index-file.ts';
import type { Issue, Lane } from '#src/schema/issue.ts';
import type { Source } from '#src/schema/source.ts';
import type {
  Basis,
  Confidence,
  DateBasis,
  Form,
  Localized,
  Participation,
  Plover,
  Position,
  Status,
} from '#src/schema/vocabulary.ts';
import type { IndexParts } from './assemble-index.ts';
import { checkIndex } from './check-index.ts';
import { daysAt, type DayColumns } from './event-columns.ts';
import { eventTable, type EventTable } from './event-table.ts';
import { itemAt } from './item-at.ts';

export type Participant = { actor: ActorRow; role: Participation };

/** An event of the index, decoded. `row` is its place in the columns. */
export type EventRow = {
  row: number;
  id: string;
  title: Localized;
  short: Localized;
  date: DateRecord;
  dateBasis: DateBasis | null;
  status: Status;
  issue: Issue;
  lane: Lane;
  plover: Plover | null;
  mode: string | null;
  participants: readonly Participant[];
  articles: readonly ArticleRow[];
  quotes: number;
  /** Its sources give different dates for the same stage. */
  differs: boolean;
  /** The position voiced in it on its own issue, where it is an utterance. */
  position: Position | null;
  shard: number;
};

/** A stance of the index, decoded. */
export type StanceRow = {
  row: number;
  statement: string;
  actor: ActorRow;
  issue: Issue;
  position: Position;
  basis: Basis;
  confidence: Confidence;
  form: Form;
  article: ArticleRow;
  /** Shared by stances whose quotes are the same word for word in several articles; null: no other's. */
  words: number | null;
  /** Who the article has it from: who attributes it to the speaker, else the medium spoken to. */
  origin: ActorRow | null;
  event: EventRow | null;
  date: DateRecord;
  dateBasis: DateBasis | null;
  shard: number;
};

export type CorpusIndex = {
  buildId: string;
  /** The parts that came of an index that comes in parts; null: it is whole. */
  parts: IndexParts | null;
  lanes: readonly Lane[];
  issues: readonly Issue[];
  actors: readonly ActorRow[];
  sources: readonly Source[];
  articles: readonly ArticleRow[];
  events: EventTable;
  /** For each quote that bears on several events, their rows. */
  sharedQuotes: readonly (readonly number[])[];
  stances: readonly StanceRow[];
  issueById: ReadonlyMap<string, Issue>;
  actorById: ReadonlyMap<string, ActorRow>;
  sourceById: ReadonlyMap<string, Source>;
  articleById: ReadonlyMap<string, ArticleRow>;
  eventById: Pick<ReadonlyMap<string, EventRow>, 'get' | 'has'>;
  /** Ids no longer in use, as `entity/id`: the id that replaced it, or why it was removed. */
  retired: ReadonlyMap<string, { redirect: string } | { removed: Localized }>;
};

/**
 * Decodes index.json: codes and row numbers become values and references, for events when they
 * are asked for.
 * @throws RangeError when a code or row number points outside its list, columns differ in length,
 * or an id stands twice.
 */
export function corpusIndex(file: IndexFile, parts: IndexParts | null = null): CorpusIndex {
  checkIndex(file);
  const lanes = mapById(file.lanes);
  const issues = file.issues;
  const events = eventTable(file, (row) => decodeEvent(file, lanes, row));
  return {
    buildId: file.buildId,
    parts,
    lanes: file.lanes,
    issues,
    actors: file.actors,
    sources: file.sources,
    articles: file.articles,
    events,
    sharedQuotes: file.sharedQuotes,
    stances: decodeStances(file, events),
    issueById: mapById(issues),
    actorById: mapById(file.actors),
    sourceById: mapById(file.sources),
    articleById: mapById(file.articles),
    eventById: eventsById(events),
    retired: new Map(
      file.retired.map((entry) => [
        `${entry.entity}/${entry.id}`,
        'redirect' in entry ? { redirect: entry.redirect } : { removed: entry.removed },
      ]),
    ),
  };
}

function eventsById(events: EventTable): CorpusIndex['eventById'] {
  return {
    get: (id) => {
      const row = events.rowOf(id);
      return row === undefined ? undefined : events.at(row);
    },
    has: (id) => events.rowOf(id) !== undefined,
  };
}

/** Before the row of an event whose words have not come: no id begins so. */
const UNNAMED = ':';

function decodeEvent(file: IndexFile, lanes: ReadonlyMap<string, Lane>, row: number): EventRow {
  const { events, codes } = file;
  const issue = itemAt(file.issues, itemAt(events.issue, row));
  const lane = lanes.get(issue.lane);
  if (!lane) throw new RangeError(`issue ${issue.id}: no lane ${issue.lane}`);
  return {
    row,
    id: itemAt(events.id, row) || `${UNNAMED}${row}`,
    title: { es: itemAt(events.title.es, row), en: itemAt(events.title.en, row) },
    short: { es: itemAt(events.short.es, row), en: itemAt(events.short.en, row) },
    date: decodeDate(file, events, row),
    dateBasis: optional(codes.dateBasis, itemAt(events.basis, row)),
    status: itemAt(codes.status, itemAt(events.status, row)),
    issue,
    lane,
    plover: optional(codes.plover, itemAt(events.plover, row)),
    mode: itemAt(events.mode, row),
    participants: decodeParticipants(file, itemAt(events.participants, row)),
    articles: itemAt(events.articles, row).map((article) => itemAt(file.articles, article)),
    quotes: itemAt(events.quotes, row),
    differs: itemAt(events.differs, row) === 1,
    position: optional(codes.position, itemAt(events.position, row)),
    shard: itemAt(events.shard, row),
  };
}

function decodeParticipants(file: IndexFile, pairs: readonly number[]): Participant[] {
  const participants: Participant[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    participants.push({
      actor: itemAt(file.actors, itemAt(pairs, i)),
      role: itemAt(file.codes.participation, itemAt(pairs, i + 1)),
    });
  }
  return participants;
}

function decodeStances(file: IndexFile, events: EventTable): StanceRow[] {
  const { stances, codes } = file;
  return stances.statement.map((statement, row) => ({
    row,
    statement,
    actor: itemAt(file.actors, itemAt(stances.actor, row)),
    issue: itemAt(file.issues, itemAt(stances.issue, row)),
    position: itemAt(codes.position, itemAt(stances.position, row)),
    basis: itemAt(codes.basis, itemAt(stances.basis, row)),
    confidence: itemAt(codes.confidence, itemAt(stances.confidence, row)),
    form: itemAt(codes.form, itemAt(stances.form, row)),
    article: itemAt(file.articles, itemAt(stances.article, row)),
    words: noneBelowZero(itemAt(stances.words, row)),
    origin: optional(file.actors, itemAt(stances.origin, row)),
    event: eventAt(events, itemAt(stances.event, row)),
    date: decodeDate(file, stances, row),
    dateBasis: optional(codes.dateBasis, itemAt(stances.dateBasis, row)),
    shard: itemAt(stances.shard, row),
  }));
}

type DateColumns = Pick<IndexFile['events'], 'edtf' | keyof DayColumns>;

function decodeDate({ codes }: IndexFile, columns: DateColumns, row: number): DateRecord {
  return { edtf: itemAt(columns.edtf, row), ...daysAt(columns, codes, row) };
}

function noneBelowZero(number: number): number | null {
  return number < 0 ? null : number;
}

function eventAt(events: EventTable, row: number): EventRow | null {
  return row === -1 ? null : events.at(row);
}

function optional<T>(list: readonly T[], position: number): T | null {
  return position === -1 ? null : itemAt(list, position);
}

function mapById<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  const byId = new Map(list.map((item) => [item.id, item]));
  if (byId.size < list.length) throw new RangeError('an id stands twice');
  return byId;
}
