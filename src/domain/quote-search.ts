import { shifted } from './cut-text.ts';
import type { EvidenceBook } from './evidence-book.ts';
import { rangesOf, type TextRange } from './fold.ts';
import { quoteKey } from './quote-count.ts';
import { eachRowWith, textColumn, type TextColumn } from './text-column.ts';
import type { ReportEvidence, Slip, StatementEvidence } from '#src/schema/evidence-file.ts';

/** A quote in which all searched words occur, cut down to a line around the first of them. */
export type QuoteHit = {
  /** Id of the statement or report. */
  id: string;
  /** Id of the article. */
  article: string;
  /** Id of the actor whose words they are, or who says so; null: the article in its own voice. */
  speaker: string | null;
  isDirect: boolean;
  /** Verbatim: an unbroken part of the quote. */
  text: string;
  /** Where the searched words stand in `text`. */
  matches: readonly TextRange[];
  /** Where `text` holds slips of the article, and what is meant. */
  slips: readonly Slip[];
  isCutBefore: boolean;
  isCutAfter: boolean;
};

/**
 * The first wanted quotes that contain all words (folded), in the order of the evidence. Of quotes that
 * overlap, only one shows the same words of the article.
 */
export function searchQuotes(
  book: EvidenceBook,
  words: readonly string[],
  limit: number,
  isWanted: (quote: AnyQuote) => boolean,
): QuoteHit[] {
  const { quotes, column } = quotesOf(book);
  const byPlace = new Map<string, QuoteHit>();
  for (const row of rowsWithAll(column, words)) {
    const quote = quotes[row];
    if (!quote || !isWanted(quote)) continue;
    const [match] = rangesOf(quote.quote.exact, words);
    const place = `${quote.article} ${quote.quote.start + (match?.start ?? 0)}`;
    if (!byPlace.has(place)) byPlace.set(place, hitOf(quote, words));
    if (byPlace.size === limit) break;
  }
  return [...byPlace.values()];
}

function rowsWithAll(column: TextColumn, words: readonly string[]): number[] {
  const found = new Map<number, number>();
  for (const word of words) {
    eachRowWith(column, word, (row) => found.set(row, (found.get(row) ?? 0) + 1));
  }
  const all = [...found].filter(([, count]) => count === words.length);
  return all.map(([row]) => row).toSorted((a, b) => a - b);
}

type AnyQuote = StatementEvidence | ReportEvidence;
type SearchableQuotes = { quotes: readonly AnyQuote[]; column: TextColumn };

const made = new WeakMap<EvidenceBook, SearchableQuotes>();

/** Every quote once, folded once for as long as the evidence is in use. */
function quotesOf(book: EvidenceBook): SearchableQuotes {
  const known = made.get(book);
  if (known) return known;
  const byPlace = new Map<string, AnyQuote>();
  for (const quote of [...book.statements, ...book.reports]) {
    const place = quoteKey(quote);
    if (!byPlace.has(place)) byPlace.set(place, quote);
  }
  const quotes = [...byPlace.values()];
  const result = { quotes, column: textColumn(quotes.map(({ quote }) => quote.exact)) };
  made.set(book, result);
  return result;
}

function hitOf(evidence: AnyQuote, words: readonly string[]): QuoteHit {
  const { exact } = evidence.quote;
  const matches = rangesOf(exact, words);
  const { start, end } = lineAround(exact, matches[0] ?? { start: 0, end: 0 });
  const isStatement = 'speaker' in evidence;
  return {
    id: evidence.id,
    article: evidence.article,
    speaker: isStatement ? evidence.speaker : evidence.accordingTo,
    isDirect: evidence.form === 'direct',
    text: exact.slice(start, end),
    matches: within(matches, start, end),
    slips: within(shifted(evidence.sic, evidence.quote.start), start, end),
    isCutBefore: start > 0,
    isCutAfter: end < exact.length,
  };
}

/** Of ranges of the quote, those inside the line, as ranges of the line. */
function within<T extends TextRange>(ranges: readonly T[], start: number, end: number): T[] {
  const inside = ranges.filter((range) => range.start >= start && range.end <= end);
  return shifted(inside, start);
}

/** Lengths of what stands around the match in the line, in UTF-16 code units. */
const BEFORE_MATCH = 24;
const AFTER_MATCH = 72;

/** A part of the quote that holds the match and begins and ends with whole words. */
function lineAround(exact: string, match: TextRange): TextRange {
  let start = Math.max(0, match.start - BEFORE_MATCH);
  while (start > 0 && start < match.start && !isBlank(exact[start - 1])) start++;
  let end = Math.min(exact.length, match.end + AFTER_MATCH);
  while (end < exact.length && end > match.end && !isBlank(exact[end])) end--;
  // A word longer than the line allows stays whole rather than cut inside a character.
  if (start === match.start) while (start > 0 && !isBlank(exact[start - 1])) start--;
  if (end === match.end) while (end < exact.length && !isBlank(exact[end])) end++;
  return { start, end };
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
