import type { Anchor, Slip, StanceEvidence } from '#src/schema/evidence-file.ts';
import type { Sense } from '#src/schema/vocabulary.ts';
import { cutText, holder, shifted } from './cut-text.ts';

/** A piece of a quote, verbatim: what it shows where it is marked, what is meant where it is a slip. */
export type QuotePart = { text: string; sense: Sense | null; meant: string | null };

type Mark = StanceEvidence['marks'][number];

/**
 * Cuts a quote at its marks and slips. The parts joined are the quote to the letter.
 * @param marks offsets in the article, inside the quote, not overlapping; slips likewise
 */
export function quoteParts(
  { exact, start }: Anchor,
  marks: readonly Mark[],
  slips: readonly Slip[],
): QuotePart[] {
  const senses = shifted(marks, start);
  const meanings = shifted(slips, start);
  return cutText(exact, [...senses, ...meanings]).map((piece) => ({
    text: piece.text,
    sense: holder(piece, senses)?.sense ?? null,
    meant: holder(piece, meanings)?.meant ?? null,
  }));
}
