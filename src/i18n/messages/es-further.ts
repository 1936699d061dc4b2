import { actors } from './es/actors.ts';
import { evidence } from './es/evidence.ts';
import { event } from './es/event.ts';
import { filtering } from './es/filtering.ts';
import { keys } from './es/keys.ts';
import { links } from './es/links.ts';
import { matrix } from './es/matrix.ts';
import { palette } from './es/palette.ts';
import { reader } from './es/reader.ts';
import type { further as english } from './en-further.ts';

export const further: typeof english = {
  actors,
  evidence,
  event,
  filtering,
  keys,
  links,
  matrix,
  palette,
  reader,
};
