import type { Span } from '#src/pipeline/problem.ts';

/** Quotation marks that open, and what closes each. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };
const SIGNS = /["“”«»]/g;

/**
 * The passages that stand inside quotation marks, without the marks, in reading order. A quotation
 * ends on its line; one that is left open goes on to the end of the line only where the next
 * paragraph opens anew, as is the custom for speech of several paragraphs.
 */
export function quotations(text: string): Span[] {
  const lines = linesOf(text);
  return lines.flatMap((line, row) => {
    const spans: Span[] = [];
    let open: { closing: string; start: number } | null = null;
    for (const { 0: sign, index } of text.slice(line.start, line.end).matchAll(SIGNS)) {
      const at = line.start + index;
      if (open === null) {
        const closing = CLOSING[sign];
        if (closing !== undefined) open = { closing, start: at + 1 };
      } else if (sign === open.closing) {
        spans.push({ start: open.start, end: at });
        open = null;
      }
    }
    const next = text[lines[row + 1]?.start ?? text.length];
    if (open !== null && next !== undefined && next in CLOSING) {
      spans.push({ start: open.start, end: line.end });
    }
    return spans;
  });
}

/**
 * The answers of an interview that is printed as questions and answers: what follows a line that
 * ends in a question mark, up to the next question or sub-heading, and lines after a dash.
 * @param headings the sub-headings, each one whole line
 */
export function answers(text: string, headings: readonly Span[]): Span[] {
  const isHeading = new Set(headings.map(({ start }) => start));
  let isAnswer = false;
  return linesOf(text).filter((line) => {
    const words = text.slice(line.start, line.end).trimEnd();
    if (isHeading.has(line.start)) isAnswer = false;
    else if (/\?["”»]?$/.test(words)) isAnswer = true;
    else return isAnswer || /^\s*[—–-]\s*\S/.test(words);
    return false;
  });
}

/** Whether a passage lies wholly inside one of some others. */
export function liesInside({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** Whether a passage has a part in common with one of some others. */
export function meets({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}

/** Lines that are not blank. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/^.*\S.*$/gm)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
