import { dates } from './en/dates.ts';
import { errors } from './en/errors.ts';
import { filters } from './en/filters.ts';
import { shell } from './en/shell.ts';
import { timeline } from './en/timeline.ts';
import { vocabulary } from './en/vocabulary.ts';

/** What every visit needs. */
export const first = { dates, errors, filters, shell, timeline, vocabulary };
