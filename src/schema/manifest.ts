import * as z from 'zod';
import { localizedSchema } from './vocabulary.ts';

export const SCHEMA_VERSION = 2;

/** A file of the data set: its path below data/, its size and its hash. */
export const fileEntrySchema = z.strictObject({
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type FileEntry = z.infer<typeof fileEntrySchema>;

/** manifest.json: the only file whose name is fixed. */
export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Hash of the content of all other files. */
  buildId: z.string(),
  corpus: z.strictObject({ id: z.string(), title: localizedSchema }),
  /** First and last day that any dated event or source certainly touches; null in an undated corpus. */
  extent: z.strictObject({ min: z.number().int(), max: z.number().int() }).nullable(),
  /** Day of the latest dated source. */
  latestSourceDay: z.number().int().nullable(),
  index: fileEntrySchema,
  /** Of an index in parts, the files beside the one that is drawn from; null: it is whole. */
  parts: z
    .strictObject({
      who: fileEntrySchema,
      facets: fileEntrySchema,
      articles: fileEntrySchema,
      stances: fileEntrySchema,
      ids: fileEntrySchema,
      files: fileEntrySchema,
      texts: z.array(fileEntrySchema),
    })
    .nullable(),
  /** Evidence, in the order of the shard numbers of the index; of an index in parts, in `files`. */
  evidence: z.array(fileEntrySchema),
  /** Articles, in the order of the index; of an index in parts, in `files`. */
  articles: z.array(fileEntrySchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
