import * as z from 'zod';

/**
 * A date as an analyst writes it: EDTF (ISO 8601-2, levels 0 and 1, dates and intervals).
 * A plain string means once, within those days; `throughout` means it lasted them all
 * (an unknown start is an empty one: `/2026-01-11`, still going on that day).
 */
export const authoredDateSchema = z.union([
  z.string().min(1),
  z.strictObject({ throughout: z.string().min(1) }),
]);
export type AuthoredDate = z.infer<typeof authoredDateSchema>;
