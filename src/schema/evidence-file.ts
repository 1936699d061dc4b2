import * as z from 'zod';
import { dateRecordSchema } from './date-record.ts';
import { SCHEMA_VERSION } from './manifest.ts';
import {
  basisSchema,
  confidenceSchema,
  credibilitySchema,
  dateBasisSchema,
  formSchema,
  localizedSchema,
  positionSchema,
  reportFormSchema,
  senseSchema,
  statusSchema,
  translationSchema,
} from './vocabulary.ts';

const int = z.number().int();

/** Where a quote stands: UTF-16 code units of the canonical text, half-open. */
export const anchorSchema = z.strictObject({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: int,
  end: int,
});
export type Anchor = z.infer<typeof anchorSchema>;

/** A slip of an article's text: its offsets in the article, and what is meant. */
export const slipSchema = z.strictObject({ start: int, end: int, meant: z.string() });
export type Slip = z.infer<typeof slipSchema>;

const shared = {
  id: z.string(),
  /** Id of the article. */
  article: z.string(),
  date: dateRecordSchema,
  dateBasis: dateBasisSchema.nullable(),
  dateNote: localizedSchema.nullable(),
  accordingTo: z.string().nullable(),
  via: z.string().nullable(),
  /** Null: not graded. */
  credibility: credibilitySchema.nullable(),
  quote: anchorSchema,
  /** Slips that lie inside the quote, in order, not overlapping. */
  sic: z.array(slipSchema),
  translation: translationSchema.nullable(),
};

export const reportEvidenceSchema = z.strictObject({
  ...shared,
  event: z.string(),
  status: statusSchema,
  form: reportFormSchema,
});
export type ReportEvidence = z.infer<typeof reportEvidenceSchema>;

export const stanceEvidenceSchema = z.strictObject({
  issue: z.string(),
  position: positionSchema,
  basis: basisSchema,
  confidence: confidenceSchema,
  because: localizedSchema,
  /** Offsets in the article, inside the quote, in order, not overlapping. */
  marks: z.array(z.strictObject({ start: int, end: int, sense: senseSchema })),
});
export type StanceEvidence = z.infer<typeof stanceEvidenceSchema>;

export const statementEvidenceSchema = z.strictObject({
  ...shared,
  speaker: z.string().nullable(),
  form: formSchema,
  event: z.string().nullable(),
  /** Ids of the actors named inside the quote, other than the speaker. */
  mentions: z.array(z.string()),
  stances: z.array(stanceEvidenceSchema),
});
export type StatementEvidence = z.infer<typeof statementEvidenceSchema>;

/** What an event's own entry says beyond the index. */
export const eventDetailSchema = z.strictObject({
  id: z.string(),
  dateNote: localizedSchema.nullable(),
  place: localizedSchema.nullable(),
});
export type EventDetail = z.infer<typeof eventDetailSchema>;

/** evidence/<shard>.json */
export const evidenceFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  buildId: z.string(),
  shard: int,
  events: z.array(eventDetailSchema),
  reports: z.array(reportEvidenceSchema),
  statements: z.array(statementEvidenceSchema),
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;
