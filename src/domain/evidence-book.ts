import type {
  EventDetail,
  EvidenceFile,
  ReportEvidence,
  StatementEvidence,
} from '#src/schema/evidence-file.ts';

/** Evidence of one or more shards, for look-up by id. */
export type EvidenceBook = {
  reports: readonly ReportEvidence[];
  statements: readonly StatementEvidence[];
  details: ReadonlyMap<string, EventDetail>;
};

/** Merges shards; the order of shards and of their entries is kept. */
export function evidenceBook(shards: readonly EvidenceFile[]): EvidenceBook {
  return {
    reports: shards.flatMap((shard) => shard.reports),
    statements: shards.flatMap((shard) => shard.statements),
    details: new Map(shards.flatMap((shard) => shard.events).map((detail) => [detail.id, detail])),
  };
}
