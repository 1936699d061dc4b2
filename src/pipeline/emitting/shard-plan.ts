import type { DateRecord } from '#src/schema/date-record.ts';
import type { Event } from '#src/schema/event.ts';
import type { EventDetail, EvidenceFile, StatementEvidence } from '#src/schema/evidence-file.ts';
import { compareCodeUnits } from '#src/pipeline/problem.ts';
import type { EventGroup } from './event-group.ts';
import { evidenceJson, listBytes } from './json-once.ts';
import { onceEach } from './once-each.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';

/** What evidence/<shard>.json says, but for the version, the build and its number. */
export type EvidenceBody = Pick<EvidenceFile, 'events' | 'reports' | 'statements'>;

export type ShardPlan = {
  shards: readonly EvidenceBody[];
  ofEvent(id: string): number;
  ofStatement(statement: StatementEvidence): number;
};

/** Bytes of JSON that a shard may hold. */
const LIMIT = 500_000;

/** What must stay together: an event with its evidence, or a statement made in none. */
type Piece = { key: string; date: DateRecord; bytes: number };

/**
 * Deals the evidence out to shards: one while it is small, else one after the other in time, so
 * that what is seen together is fetched together.
 */
export function planShards(corpus: ResolvedCorpus, limit = LIMIT): ShardPlan {
  const pieces = [
    ...corpus.events.map(eventPiece),
    ...corpus.articles.flatMap(({ statements }) =>
      statements.filter((statement) => statement.event === null).map(statementPiece),
    ),
  ];
  const total = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  const shardOf = new Map<string, number>();
  const count = total <= limit ? 1 : dealOut(pieces.toSorted(byTime), limit, shardOf);
  const shard = (key: string) => shardOf.get(key) ?? 0;
  const plan = {
    ofEvent: (id: string) => shard(eventKey(id)),
    ofStatement: ({ id, event }: StatementEvidence) =>
      shard(event === null ? statementKey(id) : eventKey(event)),
  };
  return { ...plan, shards: fill(corpus, count, plan) };
}

function dealOut(pieces: readonly Piece[], limit: number, shardOf: Map<string, number>): number {
  let shard = 0;
  let filled = 0;
  for (const { key, bytes } of pieces) {
    if (filled > 0 && filled + bytes > limit) {
      shard += 1;
      filled = 0;
    }
    shardOf.set(key, shard);
    filled += bytes;
  }
  return shard + 1;
}

/** In each shard, evidence keeps the order of the articles and of their codings. */
function fill(
  { events, articles }: ResolvedCorpus,
  count: number,
  { ofEvent, ofStatement }: Omit<ShardPlan, 'shards'>,
): EvidenceBody[] {
  const shards = Array.from({ length: count }, (): EvidenceBody => ({
    events: [],
    reports: [],
    statements: [],
  }));
  for (const { event } of events) shards[ofEvent(event.id)]?.events.push(detailOf(event));
  for (const { reports, statements } of articles) {
    for (const report of reports) shards[ofEvent(report.event)]?.reports.push(report);
    for (const statement of statements) shards[ofStatement(statement)]?.statements.push(statement);
  }
  return shards;
}

const detailOf = onceEach(({ id, dateNote, place }: Event): EventDetail => ({
  id,
  dateNote: dateNote ?? null,
  place: place ?? null,
}));

function eventKey(id: string): string {
  return `event/${id}`;
}

function statementKey(id: string): string {
  return `statement/${id}`;
}

function eventPiece({ event, date, reports, statements }: EventGroup): Piece {
  return {
    key: eventKey(event.id),
    date,
    bytes: '[,,]'.length + jsonBytes(detailOf(event)) + listBytes(reports) + listBytes(statements),
  };
}

function statementPiece(statement: StatementEvidence): Piece {
  return {
    key: statementKey(statement.id),
    date: statement.date,
    bytes: evidenceJson(statement).bytes,
  };
}

function byTime(a: Piece, b: Piece): number {
  const [first, second] = [startOf(a.date), startOf(b.date)];
  if (first !== second) return first < second ? -1 : 1;
  return compareCodeUnits(a.key, b.key);
}

/** Where a date begins, or at least ends; what is undated comes last. */
function startOf({ min, max }: DateRecord): number {
  return min ?? max ?? Infinity;
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
