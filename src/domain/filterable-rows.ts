import type { CorpusIndex } from './corpus-index.ts';
import { eventValues, stanceValues, type ValuesByField } from './field-values.ts';
import type { TermField } from './filters.ts';
import { oncePerIndex } from './once-per-index.ts';
import { BETWEEN_TEXTS, textColumn, type TextColumn } from './text-column.ts';
import type { DateRecord } from '#src/schema/date-record.ts';

/**
 * Rows prepared for filtering. Everything is made when first asked for and kept as long as the
 * index: a corpus that nobody filters costs nothing.
 */
export type FilterableRows = {
  size: number;
  /** For each value of a field, the rows that have it, ascending, without repetition. */
  rowsByValue: (field: TermField) => ReadonlyMap<string, readonly number[]>;
  /** First and last possible day of each row; infinite where unbounded. */
  days: () => { earliest: Float64Array; latest: Float64Array };
  /** Titles of each row; what is said of actors and issues is searched through `rowsByValue`. */
  titles: () => TextColumn;
};

export const eventRows = oncePerIndex((index: CorpusIndex) =>
  filterableRows(
    eventValues(index),
    index.events.map(({ date }) => date),
    () => index.events.map(({ title, short }) => allTexts(title, short)),
  ),
);

/** Stances; one voiced in a coded event is found by the event's title too. */
export const stanceRows = oncePerIndex((index: CorpusIndex) =>
  filterableRows(
    stanceValues(index),
    index.stances.map(({ date }) => date),
    () => index.stances.map(({ event }) => (event ? allTexts(event.title, event.short) : '')),
  ),
);

function filterableRows(
  values: ValuesByField,
  dates: readonly DateRecord[],
  titles: () => readonly string[],
): FilterableRows {
  const lists = new Map<TermField, ReadonlyMap<string, readonly number[]>>();
  const size = dates.length;
  return {
    size,
    rowsByValue: (field) => {
      const list = lists.get(field) ?? rowsByValue(values[field], size);
      lists.set(field, list);
      return list;
    },
    days: once(() => ({
      earliest: Float64Array.from(dates, ({ min }) => min ?? -Infinity),
      latest: Float64Array.from(dates, ({ max }) => max ?? Infinity),
    })),
    titles: once(() => textColumn(titles())),
  };
}

function rowsByValue(
  valuesOf: (row: number) => readonly string[],
  size: number,
): ReadonlyMap<string, readonly number[]> {
  const byValue = new Map<string, number[]>();
  for (let row = 0; row < size; row++) {
    for (const value of valuesOf(row)) {
      const rows = byValue.get(value);
      if (!rows) byValue.set(value, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  }
  return byValue;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function allTexts(title: { es: string; en: string }, short: { es: string; en: string }): string {
  return [...new Set([title.es, title.en, short.es, short.en])].join(BETWEEN_TEXTS);
}
