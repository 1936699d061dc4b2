import * as z from 'zod';
import { actorKindSchema, idSchema, localizedSchema } from './vocabulary.ts';

/** What an actor is, as the named articles say it; it holds as of their dates. */
export const roleSchema = z.strictObject({
  title: localizedSchema,
  affiliation: idSchema.optional(),
  attestedIn: z.array(idSchema).min(1),
});
export type Role = z.infer<typeof roleSchema>;

export const actorSchema = z.strictObject({
  id: idSchema,
  kind: actorKindSchema,
  name: localizedSchema,
  /** Id of an actor of kind `country`; a country names itself; left out where the texts do not say. */
  country: idSchema.optional(),
  roles: z.array(roleSchema).default([]),
  note: localizedSchema.optional(),
});
export type Actor = z.infer<typeof actorSchema>;
/** actors.yaml */
export const actorsFileSchema = z.array(actorSchema);
