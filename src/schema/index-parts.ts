import * as z from 'zod';
import { approximateSchema, dateShapeSchema } from './date-record.ts';
import { actorRowSchema, articleRowSchema, indexFileSchema } from './index-file.ts';
import { fileEntrySchema, SCHEMA_VERSION } from './manifest.ts';
import { dateBasisSchema, statusSchema } from './vocabulary.ts';

/** Whole numbers from 0 as text: see `domain/packed-numbers.ts`. */
const packed = z.string();
const stamp = { schemaVersion: z.literal(SCHEMA_VERSION), buildId: z.string() };
const { codes, lanes, issues, sources, retired, events, stances, sharedQuotes } =
  indexFileSchema.shape;

/**
 * How a date is known, all but its days, with the status of its event: a few dozen kinds among
 * however many events. `open`: which bounds there are not.
 */
export const dateKindSchema = z.strictObject({
  shape: dateShapeSchema,
  approximate: approximateSchema,
  uncertain: z.boolean(),
  basis: dateBasisSchema.nullable(),
  open: z.enum(['none', 'start', 'end', 'both']),
  status: statusSchema,
});
export type DateKind = z.infer<typeof dateKindSchema>;

/**
 * index.json of a corpus that is too large for one: what is needed to draw bars. The events stand
 * in the order of time, so that a column of days is one of small steps.
 */
export const drawFileSchema = z.strictObject({
  ...stamp,
  codes,
  lanes,
  issues,
  sources,
  retired,
  /** Events, and events a file of texts. */
  size: z.number().int(),
  textsPerFile: z.number().int(),
  kinds: z.array(dateKindSchema),
  firstDay: z.number().int(),
  events: z.strictObject({
    /** Days since the event before: of the first possible one or, where there is none, the last. */
    step: packed,
    /** Days from the first possible to the last; 0 where a bound is open. */
    span: packed,
    kind: packed,
    issue: packed,
  }),
});
export type DrawFile = z.infer<typeof drawFileSchema>;

/**
 * Who takes part in what. A cast is a list of roles, as codes; each event has one, and an actor
 * for each of its roles.
 */
export const whoFileSchema = z.strictObject({
  ...stamp,
  actors: z.array(actorRowSchema.omit({ forms: true, namedBy: true })),
  casts: z.array(z.array(z.number().int())),
  events: z.strictObject({
    cast: packed,
    /** See `domain/packed-choices.ts`. */
    actor: z.strictObject({ ranked: packed, heads: packed, tails: packed }),
  }),
});
export type WhoFile = z.infer<typeof whoFileSchema>;

/** What else events are drawn, filtered and sorted by. Of codes that may be none, one more: 0 is none. */
export const facetsFileSchema = z.strictObject({
  ...stamp,
  events: z.strictObject({
    plover: packed,
    position: packed,
    quotes: packed,
    differs: packed,
    shard: packed,
  }),
  sharedQuotes,
});
export type FacetsFile = z.infer<typeof facetsFileSchema>;

/** The articles, how they name the actors, and for each event which of them report it. */
export const articleListFileSchema = z.strictObject({
  ...stamp,
  articles: z.array(articleRowSchema),
  forms: z.array(actorRowSchema.shape.forms),
  namedBy: z.array(actorRowSchema.shape.namedBy),
  events: z.strictObject({ count: packed, article: packed }),
});
export type ArticleListFile = z.infer<typeof articleListFileSchema>;

export const stancesFileSchema = z.strictObject({ ...stamp, stances });
export type StancesFile = z.infer<typeof stancesFileSchema>;

/** Words of so many events from a row on. */
export const textsFileSchema = z.strictObject({
  ...stamp,
  from: z.number().int(),
  events: events.pick({ id: true, title: true, short: true, edtf: true, mode: true }),
});
export type TextsFile = z.infer<typeof textsFileSchema>;

/** FNV-1a hashes of the ids of all events, by row, as low and high halves. */
export const idsFileSchema = z.strictObject({ ...stamp, low: packed, high: packed });
export type IdsFile = z.infer<typeof idsFileSchema>;

/** Where evidence and articles are: too many for the manifest, which vouches for this file. */
export const filesFileSchema = z.strictObject({
  ...stamp,
  evidence: z.array(fileEntrySchema),
  articles: z.array(fileEntrySchema),
});
export type FilesFile = z.infer<typeof filesFileSchema>;
