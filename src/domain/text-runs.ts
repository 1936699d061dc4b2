/** A range that is quoted: the id of its statement or report, half-open in UTF-16 code units. */
export type QuotedRange = { id: string; start: number; end: number };

/** A run of text under the same quotes. */
export type TextRun = {
  text: string;
  start: number;
  /** Ids of the quotes that cover it, shortest first. */
  quotes: readonly string[];
};

/** A line of an article that is not blank. */
export type Paragraph = {
  start: number;
  isHeading: boolean;
  runs: readonly TextRun[];
};

/**
 * Cuts an article into its lines, and each line wherever a quote begins or ends.
 * The runs of a paragraph joined are the line to the letter; blank lines only separate.
 */
export function paragraphsOf(
  text: string,
  quoted: readonly QuotedRange[],
  headings: readonly { start: number; end: number }[] = [],
): Paragraph[] {
  const headingStarts = new Set(headings.map((heading) => heading.start));
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraphs.push({
        start,
        isHeading: headingStarts.has(start),
        runs: runsOf(line, start, quoted),
      });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

function runsOf(line: string, lineStart: number, quoted: readonly QuotedRange[]): TextRun[] {
  const lineEnd = lineStart + line.length;
  const touching = quoted
    .filter((range) => range.start < lineEnd && range.end > lineStart)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = new Set([lineStart, lineEnd]);
  for (const range of touching) {
    cuts.add(Math.max(range.start, lineStart));
    cuts.add(Math.min(range.end, lineEnd));
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.slice(1).map((end, position) => {
    const start = points[position] ?? lineStart;
    return {
      text: line.slice(start - lineStart, end - lineStart),
      start,
      quotes: touching
        .filter((range) => range.start < end && range.end > start)
        .map((range) => range.id),
    };
  });
}
