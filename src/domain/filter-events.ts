import type { CorpusIndex, StanceRow } from './corpus-index.ts';
import { allEvents, eventSet, type EventSet } from './event-set.ts';
import { passingRows } from './passing-rows.ts';
import { eventRows, stanceRows } from './filterable-rows.ts';
import type { DayRange, Filters } from './filters.ts';
import type { QuoteText } from './quote-text.ts';

/**
 * The events that pass the filters, in the order of the index. Terms of one field are
 * alternatives, fields all hold, excluded terms remove.
 * @param range an event that possibly lies in it stays, and undated ones always possibly do;
 *   null: no limit. `filters.inRange` asks for those that certainly do.
 * @param quoteText lets the text search reach into quotes and places; without it, it looks at
 *   titles and names alone
 */
export function filterEvents(
  index: CorpusIndex,
  filters: Filters,
  range: DayRange | null,
  quoteText: QuoteText | null = null,
): EventSet {
  const rows = passingRows(index, eventRows(index), filters, range, quoteText?.events ?? null);
  return rows.length === index.events.length
    ? allEvents(index.events)
    : eventSet(index.events, rows);
}

/**
 * The stances that pass the filters, in the order of the index. A stance has the status of the
 * event in which it was voiced, and none where that is not coded.
 */
export function filterStances(
  index: CorpusIndex,
  filters: Filters,
  quoteText: QuoteText | null = null,
): readonly StanceRow[] {
  const rows = passingRows(index, stanceRows(index), filters, null, quoteText?.stances ?? null);
  // The very list given when all pass.
  if (rows.length === index.stances.length) return index.stances;
  return Array.from(rows, (row) => index.stances[row] as StanceRow);
}
