import type { Span } from '#src/pipeline/problem.ts';
import { findQuote } from './find-quote.ts';

export type Mark<Sense> = Span & { sense: Sense };

/** Where marked parts of a quote stand in the article, in the order given; null: not there just once. */
export function findMarks<Sense>(
  quote: string,
  quoteStart: number,
  marks: readonly { quote: string; sense: Sense }[],
): (Mark<Sense> | null)[] {
  return marks.map((mark) => {
    const span = findQuote(quote, mark);
    return (
      span && { start: quoteStart + span.start, end: quoteStart + span.end, sense: mark.sense }
    );
  });
}
