import type { Span } from '#src/pipeline/problem.ts';
import { findQuote } from './find-quote.ts';

/**
 * Where the marked parts of a quote stand in the article, in reading order.
 * @param quoteStart where the quote stands
 * @throws Error where a part does not stand in the quote just once
 */
export function findMarks<Sense>(
  quote: string,
  quoteStart: number,
  marks: readonly { quote: string; sense: Sense }[],
): (Span & { sense: Sense })[] {
  return marks
    .map((mark) => {
      const span = findQuote(quote, mark);
      if (!span) throw new Error(`not once in the quote: ${mark.quote}`);
      return { start: quoteStart + span.start, end: quoteStart + span.end, sense: mark.sense };
    })
    .toSorted((a, b) => a.start - b.start);
}
