import * as z from 'zod';
import { idSchema, localizedSchema } from './vocabulary.ts';

const entitySchema = z.enum([
  'event',
  'actor',
  'article',
  'issue',
  'source',
  'statement',
  'report',
]);

/** ids.yaml: ids that were given once and are no longer in use, so that no deep link dies. */
export const retiredIdSchema = z.union([
  z.strictObject({ entity: entitySchema, id: idSchema, redirect: idSchema }),
  z.strictObject({ entity: entitySchema, id: idSchema, removed: localizedSchema }),
]);
export type RetiredId = z.infer<typeof retiredIdSchema>;
export const retiredIdsFileSchema = z.array(retiredIdSchema);
