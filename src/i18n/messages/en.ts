import { first } from './en-first.ts';
import { further } from './en-further.ts';

export const messages = { ...first, ...further };
