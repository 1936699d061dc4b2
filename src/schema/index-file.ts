import * as z from 'zod';
import { actorSchema } from './actor.ts';
import { approximateSchema, dateRecordSchema, dateShapeSchema } from './date-record.ts';
import { issueSchema, laneSchema } from './issue.ts';
import { SCHEMA_VERSION } from './manifest.ts';
import { retiredIdSchema } from './retired-ids.ts';
import { sourceSchema } from './source.ts';
import {
  basisSchema,
  confidenceSchema,
  dateBasisSchema,
  formSchema,
  languageSchema,
  localizedSchema,
  participationSchema,
  ploverSchema,
  positionSchema,
  statusSchema,
} from './vocabulary.ts';

const int = z.number().int();
const ints = z.array(int);
const bounds = z.array(int.nullable());

/** A surface form of an actor and how often an article uses it. `article` is a row number. */
const actorFormSchema = z.strictObject({ text: z.string(), article: int, count: int });

export const actorRowSchema = actorSchema.extend({
  forms: z.array(actorFormSchema),
  /** Who speaks of the actor: pairs of a speaker's row and the number of his statements, flattened. */
  namedBy: ints,
});
export type ActorRow = z.infer<typeof actorRowSchema>;

export const articleRowSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  language: languageSchema,
  source: z.string().nullable(),
  sourceBasis: dateBasisSchema.nullable(),
  sourceNote: localizedSchema.nullable(),
  date: dateRecordSchema,
  dateBasis: dateBasisSchema.nullable(),
  dateNote: localizedSchema.nullable(),
  headline: z.string().nullable(),
  label: localizedSchema,
  url: z.string().nullable(),
  events: int,
  quotes: int,
  /** How many of its reports and statements have each credibility, 1 to 6; those not graded are at 6. */
  credibility: z.array(int).length(6),
});
export type ArticleRow = z.infer<typeof articleRowSchema>;

/** Dates as columns; `shape`, `approximate` and `basis` are codes into the dictionaries. */
const dateColumns = {
  edtf: z.array(z.string().nullable()),
  shape: ints,
  min: bounds,
  max: bounds,
  approximate: ints,
  uncertain: ints,
  /** -1: undated. */
  basis: ints,
};

/**
 * index.json: all that is needed to draw and filter, without quotes. Events and stances are
 * columns of equal length; references are row numbers, codes point into `codes`, -1 is none.
 */
export const indexFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  buildId: z.string(),
  codes: z.strictObject({
    shape: z.array(dateShapeSchema),
    approximate: z.array(approximateSchema),
    dateBasis: z.array(dateBasisSchema),
    status: z.array(statusSchema),
    position: z.array(positionSchema),
    basis: z.array(basisSchema),
    confidence: z.array(confidenceSchema),
    form: z.array(formSchema),
    participation: z.array(participationSchema),
    plover: z.array(ploverSchema),
  }),
  lanes: z.array(laneSchema),
  issues: z.array(issueSchema),
  actors: z.array(actorRowSchema),
  sources: z.array(sourceSchema),
  articles: z.array(articleRowSchema),
  events: z.strictObject({
    id: z.array(z.string()),
    title: z.strictObject({ es: z.array(z.string()), en: z.array(z.string()) }),
    short: z.strictObject({ es: z.array(z.string()), en: z.array(z.string()) }),
    ...dateColumns,
    status: ints,
    issue: ints,
    plover: ints,
    mode: z.array(z.string().nullable()),
    /** Pairs of actor row and participation code, flattened. */
    participants: z.array(ints),
    articles: z.array(ints),
    /** Quotes that bear on the event: of reports, and of statements made in it. */
    quotes: ints,
    /** 1: its sources give different dates for the same stage. */
    differs: ints,
    /** Position voiced in the event on its own issue, where it is an utterance; -1: none. */
    position: ints,
    /** Evidence shard. */
    shard: ints,
  }),
  /** For each quote that bears on several events, their row numbers: such quotes are counted once. */
  sharedQuotes: z.array(ints),
  stances: z.strictObject({
    /** Id of the statement. */
    statement: z.array(z.string()),
    actor: ints,
    issue: ints,
    position: ints,
    basis: ints,
    confidence: ints,
    form: ints,
    article: ints,
    /** Stances whose quotes are the same word for word, in several articles, share a number; -1: no other. */
    words: ints,
    /** Actor that the article has it from: who attributes it, else the medium spoken to; -1: itself. */
    origin: ints,
    /** Event in which it was said; -1: none. */
    event: ints,
    edtf: dateColumns.edtf,
    shape: ints,
    min: bounds,
    max: bounds,
    approximate: ints,
    uncertain: ints,
    dateBasis: ints,
    shard: ints,
  }),
  retired: z.array(retiredIdSchema),
});
export type IndexFile = z.infer<typeof indexFileSchema>;
