import { reader } from './en/reader.ts';
import { actors } from './en/actors.ts';
import { dates } from './en/dates.ts';
import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { filters } from './en/filters.ts';
import { matrix } from './en/matrix.ts';
import { palette } from './en/palette.ts';
import { shell } from './en/shell.ts';
import { timeline } from './en/timeline.ts';
import { vocabulary } from './en/vocabulary.ts';

export const messages = {
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
