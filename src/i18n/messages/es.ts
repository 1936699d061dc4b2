import { first } from './es-first.ts';
import { further } from './es-further.ts';

export const messages = { ...first, ...further };
