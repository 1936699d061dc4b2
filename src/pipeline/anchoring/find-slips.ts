import type { Slip } from '#src/schema/evidence-file.ts';
import type { Span } from '#src/pipeline/problem.ts';
import { findQuote, type Selector } from './find-quote.ts';
import { liesInside } from './find-speech.ts';

/**
 * Where the slips of a text stand, in reading order.
 * @throws Error where one does not stand in the text just once
 */
export function findSlips(text: string, slips: readonly (Selector & { meant: string })[]): Slip[] {
  return slips
    .map((slip) => {
      const span = findQuote(text, slip);
      if (!span) throw new Error(`not once in the text: ${slip.quote}`);
      return { ...span, meant: slip.meant };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** The slips that a passage holds whole: half of one need not be wrong. */
export function slipsIn(passage: Span, slips: readonly Slip[]): Slip[] {
  return slips.filter((slip) => liesInside(slip, [passage]));
}
