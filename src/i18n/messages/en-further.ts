import { actors } from './en/actors.ts';
import { evidence } from './en/evidence.ts';
import { event } from './en/event.ts';
import { filtering } from './en/filtering.ts';
import { keys } from './en/keys.ts';
import { links } from './en/links.ts';
import { matrix } from './en/matrix.ts';
import { palette } from './en/palette.ts';
import { reader } from './en/reader.ts';

/** What only some screens and parts of screens need; comes with them. */
export const further = { actors, evidence, event, filtering, keys, links, matrix, palette, reader };
