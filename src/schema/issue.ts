import * as z from 'zod';
import { idSchema, localizedSchema } from './vocabulary.ts';

/** A lane of the timeline: one or more issues that are read together. */
export const laneSchema = z.strictObject({ id: idSchema, name: localizedSchema });
export type Lane = z.infer<typeof laneSchema>;

/** A column of the matrix, with a proposition that one can be for or against. */
export const issueSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  short: localizedSchema,
  proposition: localizedSchema,
  lane: idSchema,
});
export type Issue = z.infer<typeof issueSchema>;

/** issues.yaml; the order of both lists is the order on screen. */
export const issuesFileSchema = z.strictObject({
  lanes: z.array(laneSchema),
  issues: z.array(issueSchema),
});
