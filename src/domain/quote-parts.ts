import type { StanceEvidence } from '#src/schema/evidence-file.ts';
import type { Anchor } from '#src/schema/evidence-file.ts';
import type { Sense } from '#src/schema/vocabulary.ts';

/** A piece of a quote, verbatim, and what it shows where it is marked. */
export type QuotePart = { text: string; sense: Sense | null };

type Mark = StanceEvidence['marks'][number];

/**
 * Cuts a quote at its marks. The parts joined are the quote to the letter.
 * @param marks offsets in the article, inside the quote, in order, not overlapping
 */
export function quoteParts(quote: Anchor, marks: readonly Mark[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let from = 0;
  for (const mark of marks) {
    const start = mark.start - quote.start;
    const end = mark.end - quote.start;
    if (start > from) parts.push({ text: quote.exact.slice(from, start), sense: null });
    parts.push({ text: quote.exact.slice(start, end), sense: mark.sense });
    from = end;
  }
  if (from < quote.exact.length) parts.push({ text: quote.exact.slice(from), sense: null });
  return parts;
}
