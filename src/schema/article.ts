import * as z from 'zod';
import { selectorShape } from './authored-quote.ts';
import { dateBasisSchema, idSchema, languageSchema, localizedSchema } from './vocabulary.ts';

/** Front matter of articles/<id>.md; what the text does not state stays null. */
export const frontMatterSchema = z.strictObject({
  id: idSchema,
  /** Name of the file that the text came in. */
  file: z.string().min(1),
  language: languageSchema,
  source: idSchema.nullable(),
  sourceBasis: dateBasisSchema.optional(),
  sourceNote: localizedSchema.optional(),
  /** EDTF date of publication, or null. */
  date: z.string().min(1).nullable(),
  dateBasis: dateBasisSchema.optional(),
  dateNote: localizedSchema.optional(),
  /** The headline, verbatim in the text, or null. */
  headline: z.string().min(1).nullable(),
  /** Our own name for the article. */
  label: localizedSchema,
  /** Lines of the text that are sub-headings, verbatim. */
  headings: z.array(z.string().min(1)).default([]),
  /** Slips of the text: words that stand there so, and what is meant. */
  sic: z.array(z.strictObject({ ...selectorShape, meant: z.string().min(1) })).default([]),
  url: z.string().min(1).nullable(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
