import { AFTER, BEFORE, parseDateExpression, type OpenRange } from './date-expression.ts';
import type { DateFault } from './date-span.ts';
import type { TermField } from './filters.ts';
import { fold, searchWords } from './fold.ts';

/** Fields that a typed operator can name. */
export type ScopedField = Extract<TermField, 'actor' | 'country' | 'issue' | 'source' | 'status'>;

/** What was typed into the palette, taken apart. */
export type SearchQuery = {
  /** The field that the words are to be looked for in; null: everywhere. */
  field: ScopedField | null;
  /** Folded. */
  words: readonly string[];
  /** The words as typed, without operators. */
  text: string;
  /** What `before:` and `after:` ask for, together. */
  dates: OpenRange | null;
  fault: DateFault | null;
};

/**
 * Reads a search with its operators: `actor:`, `tema:` / `issue:`, `fuente:` / `source:`, `país:` /
 * `country:`, `estado:` / `status:` say what the words are names of; `antes:` / `before:` and
 * `después:` / `after:` take a date. A word before a colon that is no operator is just a word.
 */
export function parseSearch(typed: string): SearchQuery {
  const query: SearchQuery = { field: null, words: [], text: '', dates: null, fault: null };
  // A blank after an operator's colon is a matter of taste.
  const text = typed.replace(OPERATOR, (whole, before: string, operator: string, rest: string) => {
    const name = fold(operator);
    const field = FIELD_OPERATORS.get(name);
    if (field) {
      query.field = field;
      return before + rest;
    }
    if (!BEFORE.includes(name) && !AFTER.includes(name)) return whole;
    if (rest !== '') addDate(query, `${operator}:${rest}`);
    return before;
  });
  query.text = text.trim();
  query.words = searchWords(text);
  return query;
}

const OPERATOR = /(^|\s)([\p{L}\p{M}]+):\s*(\S*)/gu;

const FIELD_OPERATORS: ReadonlyMap<string, ScopedField> = new Map([
  ['actor', 'actor'],
  ['tema', 'issue'],
  ['issue', 'issue'],
  ['fuente', 'source'],
  ['source', 'source'],
  ['pais', 'country'],
  ['country', 'country'],
  ['estado', 'status'],
  ['status', 'status'],
]);

function addDate(query: SearchQuery, expression: string): void {
  const result = parseDateExpression(expression);
  if ('fault' in result) {
    query.fault = result.fault;
    return;
  }
  const { from, to } = result.range;
  const dates = { from: from ?? query.dates?.from ?? null, to: to ?? query.dates?.to ?? null };
  if (dates.from !== null && dates.to !== null && dates.from > dates.to) {
    query.fault = { reason: 'backwards', part: expression };
  } else {
    query.dates = dates;
  }
}
