import * as z from 'zod';
import { idSchema, reliabilitySchema } from './vocabulary.ts';

/** An outlet. `actor` is the medium's own entry in actors.yaml, where it acts or is spoken to. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  reliability: reliabilitySchema,
  actor: idSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
/** sources.yaml */
export const sourcesFileSchema = z.array(sourceSchema);
