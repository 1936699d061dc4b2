import * as z from 'zod';

/**
 * A date as the app gets it. Days are integers since 1970-01-01 (UTC), both ends inclusive,
 * null where unbounded.
 * - `day`: on that day (min = max)
 * - `within`: once, some day between min and max
 * - `before`: once, on or before max; `after`: once, on or after min
 * - `throughout`: lasted from min (null: start unknown) to max (null: end unknown)
 * - `undated`: no bound at all
 */
export const dateShapeSchema = z.enum([
  'day',
  'within',
  'before',
  'after',
  'throughout',
  'undated',
]);
export type DateShape = z.infer<typeof dateShapeSchema>;

/** Which bounds are approximate (EDTF `~`), and whether the whole is uncertain (`?`). */
export const approximateSchema = z.enum(['none', 'start', 'end', 'both']);

export const dateRecordSchema = z.strictObject({
  edtf: z.string().nullable(),
  shape: dateShapeSchema,
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  approximate: approximateSchema,
  uncertain: z.boolean(),
});
export type DateRecord = z.infer<typeof dateRecordSchema>;
