import type { Day } from './day.ts';
import type { PositionOrNone } from './position.ts';
import type { Status } from '#src/schema/vocabulary.ts';

/** A value of a filter; `exclude` asks for everything but it. */
export type Term<T extends string = string> = { value: T; exclude: boolean };

/** How well an event is dated: to the day, between two bounds, on one side only, or not at all. */
export const CERTAINTIES = ['exact', 'bounded', 'open', 'undated'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Value of the field `type` for events that have none. */
export const NO_TYPE = 'none';

/** How an event lies in the range of days: it cannot be told to lie outside, or is sure to lie in. */
export const IN_RANGE = ['possible', 'certain'] as const;
export type InRange = (typeof IN_RANGE)[number];

/** Filters: terms of one field are alternatives, fields all hold. Shared by every screen. */
export type Filters = {
  actor: readonly Term[];
  country: readonly Term[];
  issue: readonly Term[];
  /** See `event-types.ts`. */
  type: readonly Term[];
  source: readonly Term[];
  status: readonly Term<Status>[];
  stance: readonly Term<PositionOrNone>[];
  certainty: readonly Term<Certainty>[];
  /** Words searched in titles, names and quotes; accents and case do not matter. */
  text: string;
  /** Says nothing where there is no range. */
  inRange: InRange;
};

export const NO_FILTERS: Filters = {
  actor: [],
  country: [],
  issue: [],
  type: [],
  source: [],
  status: [],
  stance: [],
  certainty: [],
  text: '',
  inRange: 'possible',
};

/** Fields whose values are chosen from a list; the text and the range of days are not among them. */
export const TERM_FIELDS = [
  'actor',
  'country',
  'issue',
  'type',
  'source',
  'status',
  'stance',
  'certainty',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** Days, both ends inclusive. */
export type DayRange = { start: Day; end: Day };

/** Value of the field `source` for articles whose outlet is not stated. */
export const NO_SOURCE = 'none';
