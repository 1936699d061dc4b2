import type { CodedField } from './coded-field.ts';
import type { CorpusIndex, StanceRow } from './corpus-index.ts';
import { NO_END, NO_START, type Days } from './event-columns.ts';
import type { TermField } from './filters.ts';
import { oncePer } from './once-per.ts';
import { stanceField } from './stance-field.ts';
import { BETWEEN_TEXTS, textColumn, type TextColumn } from './text-column.ts';

/**
 * Rows prepared for filtering. Everything is made when first asked for and kept as long as the
 * index: a corpus that nobody filters costs nothing.
 */
export type FilterableRows = {
  size: number;
  field: (field: TermField) => CodedField;
  /** First and last possible day of each row; `NO_START` and `NO_END` where unbounded. */
  days: () => { min: Int32Array; max: Int32Array };
  /** The same of one row, with how well they are known. */
  daysOf: (row: number) => Days;
  /** Titles of each row; what is said of actors and issues is searched through their fields. */
  titles: () => TextColumn;
};

export const eventRows = oncePer(({ events }: CorpusIndex): FilterableRows => {
  return {
    size: events.length,
    field: events.field,
    days: () => events.columns,
    daysOf: events.daysOf,
    titles: once(() => textColumn(Array.from(events, allTexts))),
  };
});

/** Stances; one voiced in a coded event is found by the event's title too. */
export const stanceRows = oncePer((index: CorpusIndex): FilterableRows => {
  const { stances } = index;
  const fields = new Map<TermField, CodedField>();
  return {
    size: stances.length,
    field: (field) => {
      const known = fields.get(field) ?? stanceField(index, field);
      fields.set(field, known);
      return known;
    },
    days: once(() => ({
      min: Int32Array.from(stances, ({ date }) => date.min ?? NO_START),
      max: Int32Array.from(stances, ({ date }) => date.max ?? NO_END),
    })),
    daysOf: (row) => (stances[row] as StanceRow).date,
    titles: once(() => textColumn(stances.map(({ event }) => (event ? allTexts(event) : '')))),
  };
});

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

type Words = { es: string; en: string };

function allTexts({ title, short }: { title: Words; short: Words }): string {
  return [...new Set([title.es, title.en, short.es, short.en])].join(BETWEEN_TEXTS);
}
