import type { ByHand } from '#src/domain/by-hand.ts';
import type { Comparison } from '#src/domain/comparison.ts';
import { fieldsInUse } from '#src/domain/filter-parts.ts';
import type { CardGrouping, CardOrder } from '#src/domain/actor-cards.ts';
import type { ListSort } from '#src/domain/event-order.ts';
import { NO_FILTERS, type DayRange, type Filters } from '#src/domain/filters.ts';
import type { Day } from '#src/domain/day.ts';
import type { LaneKey } from '#src/domain/lane-groups.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';

export type MatrixGroup = 'country' | 'kind' | 'affiliation' | 'none';
/** `issue:<id>` sorts by the stance on that issue; `hand` is the order of the chosen rows. */
export type MatrixSort = 'evidence' | 'name' | 'similarity' | 'hand' | `issue:${string}`;
export type MatrixView = 'detailed' | 'compact';
/** A question that a chart over the matrix answers. */
export type MatrixChart = 'mix' | 'time' | 'groups' | 'flows';
export type ReaderEvidence = 'all' | 'stances';

/** All that a link carries, apart from its path. */
export type ViewState = {
  filters: Filters;
  /** Visible range of the timeline, days inclusive; null: the whole corpus. */
  range: DayRange | null;
  /** What the lanes are compared with; null: with nothing. */
  compare: Comparison | null;
  lanes: LaneKey;
  listSort: ListSort;
  group: MatrixGroup;
  matrixSort: MatrixSort;
  /** Issues that are columns, in their order; null: all, in the order of the registry. */
  columns: ByHand;
  /** Actors that are rows, in their order by hand; null: all. */
  rows: ByHand;
  /** Whether silent actors are rows or named in one line; null: as the number and the theme ask for. */
  silent: 'rows' | 'line' | null;
  /** Null: detailed where that fits. */
  view: MatrixView | null;
  /** The chart over the matrix, and the issue it is of where one is chosen; null: none. */
  chart: MatrixChart | `${MatrixChart}~${string}` | null;
  /** Whether the panel sums the events up, where none is selected. */
  summary: boolean;
  /** How the cards of actors stand. */
  cardOrder: CardOrder;
  cardGrouping: CardGrouping;
  /** Day as of which the matrix shows stances, as the link gave it: it may lie between two stops. */
  asOf: AsOf;
  /** Day from which on changes are counted; null: none are. */
  since: Day | null;
  /** Selected event. */
  selected: string | null;
  /** Selected cell of the matrix. */
  cell: { actor: string; issue: string } | null;
  /** Ids of up to three actors that stand side by side. */
  sideBySide: readonly string[];
  /** Quotes that the reader shows: all, or those that show a position. */
  evidence: ReaderEvidence;
  /** Active quote of the reader: id of a statement or report. */
  quote: string | null;
  /** Language, only in links made to be shared. */
  language: 'es' | 'en' | null;
};

export const DEFAULT_VIEW: ViewState = {
  filters: NO_FILTERS,
  range: null,
  compare: null,
  lanes: 'issue',
  listSort: { key: 'date', descending: false },
  group: 'country',
  matrixSort: 'evidence',
  columns: null,
  rows: null,
  silent: null,
  view: null,
  chart: null,
  cardOrder: 'evidence',
  cardGrouping: 'none',
  summary: false,
  asOf: 'all',
  since: null,
  selected: null,
  cell: null,
  sideBySide: [],
  evidence: 'all',
  quote: null,
  language: null,
};

/** Whether a view filters, sorts by or selects something that may not be there. */
export function asksForSomething(view: ViewState): boolean {
  const { filters, selected, cell, compare, columns, rows, chart, matrixSort, sideBySide } = view;
  const isFiltered = fieldsInUse({ filters, range: null }).length > 0;
  return !!(
    isFiltered ||
    selected ||
    cell ||
    compare ||
    columns ||
    rows ||
    chart ||
    matrixSort.startsWith('issue:') ||
    sideBySide[0]
  );
}
