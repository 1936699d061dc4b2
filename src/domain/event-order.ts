import type { DateShape } from '#src/schema/date-record.ts';
import type { Language } from '#src/schema/vocabulary.ts';
import type { EventRow } from './corpus-index.ts';
import { allRows, NO_END, NO_START, type Days, type EventColumns } from './event-columns.ts';
import { eventSet, type EventSet } from './event-set.ts';
import type { EventTable } from './event-table.ts';

export const LIST_SORT_KEYS = ['date', 'title', 'actors', 'issue', 'quotes'] as const;
export type ListSortKey = (typeof LIST_SORT_KEYS)[number];
export type ListSort = { key: ListSortKey; descending: boolean };

/** Events in the order of the list, which is also that of “next” and “previous”. */
export function sortEvents(events: EventSet, sort: ListSort, language: Language): EventSet {
  const { table } = events;
  const rank = dateRanks(table);
  const isInTime = sort.key === 'date' && !sort.descending && ascends(events.rows, rank);
  if (isInTime) return events;
  const direction = sort.descending ? -1 : 1;
  const compare = sort.key === 'date' ? null : COMPARE[sort.key];
  const byKey = (a: number, b: number) =>
    compare
      ? direction * compare(table.at(a), table.at(b), language)
      : undatedLast(table, a, b) || direction * ((rank[a] as number) - (rank[b] as number));
  const rows = Array.from(events.rows).toSorted(
    (a, b) => byKey(a, b) || (rank[a] as number) - (rank[b] as number) || a - b,
  );
  return eventSet(table, Uint32Array.from(rows));
}

/** Whether rows stand in the order of time already, as those of an index mostly do. */
function ascends(rows: Uint32Array, rank: Uint32Array): boolean {
  for (let i = 1; i < rows.length; i++) {
    const [before, row] = [rows[i - 1] as number, rows[i] as number];
    const steps = (rank[row] as number) - (rank[before] as number);
    if (steps < 0 || (steps === 0 && row < before)) return false;
  }
  return true;
}

/** The place of each row in the order of time; those of the same date share one. */
function dateRanks(table: EventTable): Uint32Array {
  const known = ranksByColumns.get(table.columns);
  if (known) return known;
  const order = rowsInTime(table);
  const ranks = new Uint32Array(table.length);
  let last: Days | null = null;
  let rank = 0;
  for (let place = 0; place < order.length; place++) {
    const row = order[place] as number;
    const days = table.daysOf(row);
    if (last && byDate(last, days) < 0) rank = place;
    ranks[row] = rank;
    last = days;
  }
  ranksByColumns.set(table.columns, ranks);
  return ranks;
}

/** Words that come later do not change the order of time. */
const ranksByColumns = new WeakMap<EventColumns, Uint32Array>();

/** All rows, which mostly stand in the order of time already. */
function rowsInTime(table: EventTable): Uint32Array {
  const rows = allRows(table.length);
  const isInTime = rows.every(
    (row) => row === 0 || byDate(table.daysOf(row - 1), table.daysOf(row)) <= 0,
  );
  if (isInTime) return rows;
  const keys = Array.from(rows, table.daysOf);
  return rows.toSorted((a, b) => byDate(keys[a] as Days, keys[b] as Days));
}

/** “Last” holds in both directions: an undated event is not the latest one. */
function undatedLast({ columns: { min, max } }: EventTable, a: number, b: number): number {
  const isUndated = (row: number) => min[row] === NO_START && max[row] === NO_END;
  return Number(isUndated(a)) - Number(isUndated(b));
}

/**
 * Chronological order of dates known to different degrees. By the earliest known day, which for a
 * date that is only known to end is that end; of those with the same one, by the latest day. A date
 * that is open on a side stands after all with that day that are not: what was up to it, what
 * lasted until or since then, what is from it on. The undated come last.
 */
export function byDate(a: Days, b: Days): number {
  return (
    ascending(earliestKnown(a), earliestKnown(b)) ||
    ascending(latestOrOpen(a), latestOrOpen(b)) ||
    SHAPE_RANK[a.shape] - SHAPE_RANK[b.shape]
  );
}

function earliestKnown({ min, max }: Days): number {
  return min ?? max ?? Infinity;
}

function latestOrOpen({ min, max }: Days): number {
  return min === null || max === null ? Infinity : max;
}

/** Not by subtraction: both may be infinite. */
function ascending(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Of dates with the same days: mostly open ones with the same bound. */
const SHAPE_RANK: Readonly<Record<DateShape, number>> = {
  day: 0,
  within: 0,
  before: 1,
  throughout: 2,
  after: 3,
  undated: 4,
};

type Compare = (a: EventRow, b: EventRow, language: Language) => number;

const COMPARE: Readonly<Record<Exclude<ListSortKey, 'date'>, Compare>> = {
  title: (a, b, language) => byText(a.title[language], b.title[language], language),
  actors: (a, b, language) => byText(actorNames(a, language), actorNames(b, language), language),
  issue: (a, b, language) => byText(a.issue.short[language], b.issue.short[language], language),
  quotes: (a, b) => a.quotes - b.quotes,
};

/** Names of the actors that take part, as the list shows them. */
export function actorNames(event: EventRow, language: Language): string {
  return event.participants.map(({ actor }) => actor.name[language]).join(', ');
}

function byText(a: string, b: string, language: Language): number {
  return a.localeCompare(b, language);
}
