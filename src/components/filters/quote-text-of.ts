import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import type { EvidenceBook } from '#src/domain/evidence-book.ts';
import { quoteText, type QuoteText } from '#src/domain/quote-text.ts';

const made = new WeakMap<EvidenceBook, { index: CorpusIndex; result: QuoteText }>();

/** The text of an evidence to search in. Folding every quote takes time: once for all who search the same. */
export function quoteTextOf(index: CorpusIndex, book: EvidenceBook): QuoteText {
  const known = made.get(book);
  // Parts of an index may have come since.
  if (known?.index === index) return known.result;
  const result = quoteText(index, book);
  made.set(book, { index, result });
  return result;
}
