import { reader } from './es/reader.ts';
import { actors } from './es/actors.ts';
import { dates } from './es/dates.ts';
import { errors } from './es/errors.ts';
import { evidence } from './es/evidence.ts';
import { filters } from './es/filters.ts';
import { matrix } from './es/matrix.ts';
import { palette } from './es/palette.ts';
import { shell } from './es/shell.ts';
import { timeline } from './es/timeline.ts';
import { vocabulary } from './es/vocabulary.ts';
import type { messages as english } from './en.ts';

export const messages: typeof english = {
  reader,
  actors,
  dates,
  errors,
  evidence,
  filters,
  matrix,
  palette,
  shell,
  timeline,
  vocabulary,
};
