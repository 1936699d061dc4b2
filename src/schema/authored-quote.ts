import * as z from 'zod';
import { translationSchema } from './vocabulary.ts';

/**
 * Words of an article as an analyst writes them, after the W3C Web Annotation text quote selector:
 * they must stand in the article verbatim and once, or be made unique by what stands around them.
 */
export const selectorShape = {
  quote: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
};

export const authoredQuoteShape = { ...selectorShape, translation: translationSchema.optional() };
