import type { Slip } from '#src/schema/evidence-file.ts';
import { cutText, holder, shifted } from './cut-text.ts';
import type { TextRange } from './fold.ts';

/** A range that is quoted: the id of its statement or report, half-open in UTF-16 code units. */
export type QuotedRange = TextRange & { id: string };

/** A run of text under the same quotes, and with the same slip. */
export type TextRun = {
  text: string;
  start: number;
  /** Ids of the quotes that cover it, shortest first. */
  quotes: readonly string[];
  /** What is meant, where the text has a slip. */
  meant: string | null;
};

/** A line of an article that is not blank. */
export type Paragraph = {
  start: number;
  isHeading: boolean;
  runs: readonly TextRun[];
};

/**
 * Cuts an article into its lines, and each line wherever a quote or a slip begins or ends.
 * The runs of a paragraph joined are the line to the letter; blank lines only separate.
 */
export function paragraphsOf(
  text: string,
  quoted: readonly QuotedRange[],
  headings: readonly TextRange[] = [],
  slips: readonly Slip[] = [],
): Paragraph[] {
  const headingStarts = new Set(headings.map((heading) => heading.start));
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraphs.push({
        start,
        isHeading: headingStarts.has(start),
        runs: runsOf(line, start, quoted, slips),
      });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

function runsOf(
  line: string,
  lineStart: number,
  quoted: readonly QuotedRange[],
  slips: readonly Slip[],
): TextRun[] {
  const here = { start: 0, end: line.length };
  const quotes = shifted(quoted, lineStart)
    .filter((range) => meets(range, here))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const meanings = shifted(slips, lineStart);
  return cutText(line, [...quotes, ...meanings]).map((piece) => ({
    text: piece.text,
    start: lineStart + piece.start,
    quotes: quotes.filter((range) => meets(range, piece)).map((range) => range.id),
    meant: holder(piece, meanings)?.meant ?? null,
  }));
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && a.end > b.start;
}
