import * as z from 'zod';
import { authoredDateSchema } from './authored-date.ts';
import {
  dateBasisSchema,
  idSchema,
  localizedSchema,
  participationSchema,
  ploverSchema,
  statusSchema,
} from './vocabulary.ts';

/** Something that happened, is under way, recurs, is planned or is only supposed. */
export const eventSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  /** A shorter title for the timeline; the title where left out. */
  short: localizedSchema.optional(),
  /** Left out: undated. */
  date: authoredDateSchema.optional(),
  dateBasis: dateBasisSchema.optional(),
  /** From what an inferred date is concluded. */
  dateNote: localizedSchema.optional(),
  status: statusSchema,
  type: z.strictObject({ plover: ploverSchema, mode: z.string().min(1).optional() }).nullable(),
  issue: idSchema,
  place: localizedSchema.optional(),
  participants: z.array(z.strictObject({ actor: idSchema, role: participationSchema })),
});
export type Event = z.infer<typeof eventSchema>;
/** events.yaml */
export const eventsFileSchema = z.array(eventSchema);
