import * as z from 'zod';
import { authoredDateSchema } from './authored-date.ts';
import { authoredQuoteShape } from './authored-quote.ts';
import {
  basisSchema,
  confidenceSchema,
  credibilitySchema,
  dateBasisSchema,
  formSchema,
  idSchema,
  localizedSchema,
  positionSchema,
  senseSchema,
  statusSchema,
} from './vocabulary.ts';

const dating = {
  /** The date that this source gives, if it gives one. */
  date: authoredDateSchema.optional(),
  dateBasis: dateBasisSchema.optional(),
  dateNote: localizedSchema.optional(),
};

/** Admiralty Code credibility of what is said here; left out: not graded. */
const grading = { credibility: credibilitySchema.optional() };

/** What one article says of one event. */
export const reportSchema = z.strictObject({
  id: idSchema,
  event: idSchema,
  ...dating,
  status: statusSchema,
  /** Who says so; left out: the article in its own voice. */
  accordingTo: idSchema.optional(),
  /** The medium spoken to, where the one who says so was not speaking to the article's own. */
  via: idSchema.optional(),
  ...grading,
  ...authoredQuoteShape,
});
export type Report = z.infer<typeof reportSchema>;

/** The position of a speaker on an issue, as one statement shows it. */
export const stanceSchema = z.strictObject({
  issue: idSchema,
  position: positionSchema,
  basis: basisSchema,
  confidence: confidenceSchema,
  because: localizedSchema,
  /** Parts of the quote, verbatim, that carry the position or its reservation. */
  marks: z.array(z.strictObject({ quote: z.string().min(1), sense: senseSchema })).default([]),
});

/** Words or an act of a speaker in an article. */
export const statementSchema = z.strictObject({
  id: idSchema,
  /** Whose words or act; left out: the article in its own voice. */
  speaker: idSchema.optional(),
  /** Who attributes it to the speaker, where that is not the article itself. */
  accordingTo: idSchema.optional(),
  via: idSchema.optional(),
  /** The event in which it was said, where that is coded. */
  event: idSchema.optional(),
  ...dating,
  form: formSchema,
  ...grading,
  ...authoredQuoteShape,
  stances: z.array(stanceSchema).default([]),
});
export type Statement = z.infer<typeof statementSchema>;

/**
 * A surface form by which the article names an actor. Every occurrence as whole words counts,
 * unless it lies inside a longer form of another mention; prefix or suffix narrow it down.
 */
export const mentionSchema = z.strictObject({
  actor: idSchema,
  form: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
});
export type Mention = z.infer<typeof mentionSchema>;

/** codings/<article-id>.yaml */
export const codingFileSchema = z.strictObject({
  reports: z.array(reportSchema).default([]),
  statements: z.array(statementSchema).default([]),
  mentions: z.array(mentionSchema).default([]),
});
export type Coding = z.infer<typeof codingFileSchema>;
