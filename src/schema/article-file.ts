import * as z from 'zod';
import { slipSchema } from './evidence-file.ts';
import { SCHEMA_VERSION } from './manifest.ts';

const int = z.number().int();

/** articles/<id>.json: the canonical text, and where its evidence stands in it. */
export const articleFileSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  buildId: z.string(),
  id: z.string(),
  text: z.string(),
  /** Hash of the text's UTF-8 bytes. */
  sha256: z.string(),
  /** Sub-headings: half-open ranges of the text, each one whole line. */
  headings: z.array(z.strictObject({ start: int, end: int })),
  /** Slips of the text, in order, not overlapping. */
  sic: z.array(slipSchema),
  /** Quotes in reading order; `id` is that of a statement or a report. */
  anchors: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['statement', 'report']),
      start: int,
      end: int,
      shard: int,
    }),
  ),
});
export type ArticleFile = z.infer<typeof articleFileSchema>;
