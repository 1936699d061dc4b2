import { dates } from './es/dates.ts';
import { errors } from './es/errors.ts';
import { filters } from './es/filters.ts';
import { shell } from './es/shell.ts';
import { timeline } from './es/timeline.ts';
import { vocabulary } from './es/vocabulary.ts';
import type { first as english } from './en-first.ts';

export const first: typeof english = { dates, errors, filters, shell, timeline, vocabulary };
