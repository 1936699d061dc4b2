import * as z from 'zod';
import { idSchema, languageSchema, localizedSchema } from './vocabulary.ts';

/** corpus.yaml: the corpus as a whole. */
export const corpusFileSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  languages: z.array(languageSchema).min(1),
});
export type CorpusFile = z.infer<typeof corpusFileSchema>;
