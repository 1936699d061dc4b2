import type { Plover } from '#src/schema/vocabulary.ts';
import { NO_TYPE } from './filters.ts';

/** The PLOVER classes of events, in the order of that scheme, and that an event has none. */
export const TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RETREAT',
  NO_TYPE,
] as const satisfies readonly (Plover | typeof NO_TYPE)[];
