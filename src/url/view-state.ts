import type { Day } from '#src/domain/day.ts';
import type { PositionOrNone } from '#src/domain/position.ts';
import type { Status } from '#src/schema/vocabulary.ts';

/** A value of a filter; `exclude` asks for everything but it. */
export type Term<T extends string = string> = { value: T; exclude: boolean };

/** How well an event is dated: to the day, between two bounds, on one side only, or not at all. */
export type Certainty = 'exact' | 'bounded' | 'open' | 'undated';

/** Filters: terms of one field are alternatives, fields all hold. Shared by every screen. */
export type Filters = {
  actor: readonly Term[];
  country: readonly Term[];
  issue: readonly Term[];
  source: readonly Term[];
  status: readonly Term<Status>[];
  stance: readonly Term<PositionOrNone>[];
  certainty: readonly Term<Certainty>[];
  /** Words searched in titles, names and quotes; accents and case do not matter. */
  text: string;
};

export type LaneKey = 'issue' | 'actor' | 'country' | 'status' | 'none';
export type MatrixGroup = 'country' | 'kind' | 'none';
/** `issue:<id>` sorts by the stance on that issue. */
export type MatrixSort = 'evidence' | 'name' | `issue:${string}`;
export type MatrixView = 'detailed' | 'compact';
export type ListSortKey = 'date' | 'title' | 'actors' | 'issue' | 'quotes';
export type ListSort = { key: ListSortKey; descending: boolean };

/** All that a link carries, apart from its path. */
export type ViewState = {
  filters: Filters;
  /** Visible range of the timeline, days inclusive; null: the whole corpus. */
  range: { start: Day; end: Day } | null;
  lanes: LaneKey;
  listSort: ListSort;
  group: MatrixGroup;
  matrixSort: MatrixSort;
  view: MatrixView;
  /** Selected event. */
  selected: string | null;
  /** Selected cell of the matrix. */
  cell: { actor: string; issue: string } | null;
  /** Active quote of the reader: id of a statement or report. */
  quote: string | null;
  /** Language, only in links made to be shared. */
  language: 'es' | 'en' | null;
};

export const NO_FILTERS: Filters = {
  actor: [],
  country: [],
  issue: [],
  source: [],
  status: [],
  stance: [],
  certainty: [],
  text: '',
};

export const DEFAULT_VIEW: ViewState = {
  filters: NO_FILTERS,
  range: null,
  lanes: 'issue',
  listSort: { key: 'date', descending: false },
  group: 'country',
  matrixSort: 'evidence',
  view: 'detailed',
  selected: null,
  cell: null,
  quote: null,
  language: null,
};
