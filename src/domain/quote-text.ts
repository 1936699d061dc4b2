import type { CorpusIndex } from './corpus-index.ts';
import type { EvidenceBook } from './evidence-book.ts';
import { BETWEEN_TEXTS, textColumn, type TextColumn } from './text-column.ts';

/** Words of the quotes that stand behind each event and each stance, for the text search. */
export type QuoteText = { events: TextColumn; stances: TextColumn };

/** Gathers the quotes by event (with its place) and by stance. */
export function quoteText(index: CorpusIndex, book: EvidenceBook): QuoteText {
  const byEvent = new Map<string, string[]>();
  const byStatement = new Map<string, string>();
  const add = (event: string | null, text: string) => {
    if (event === null) return;
    const texts = byEvent.get(event);
    if (texts) texts.push(text);
    else byEvent.set(event, [text]);
  };
  for (const { event, quote } of book.reports) add(event, quote.exact);
  for (const { id, event, quote } of book.statements) {
    byStatement.set(id, quote.exact);
    add(event, quote.exact);
  }
  for (const { id, place } of book.details.values()) {
    if (place) add(id, place.es + BETWEEN_TEXTS + place.en);
  }
  // By row: decoding every event of a large corpus would take long.
  const ofRows = Array.from({ length: index.events.length }, () => '');
  for (const [id, texts] of byEvent) {
    const row = index.events.rowOf(id);
    if (row !== undefined) ofRows[row] = texts.join(BETWEEN_TEXTS);
  }
  return {
    events: textColumn(ofRows),
    stances: textColumn(index.stances.map(({ statement }) => byStatement.get(statement) ?? '')),
  };
}
