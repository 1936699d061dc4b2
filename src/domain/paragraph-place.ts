import type { Paragraphs } from './citation-words.ts';
import type { TextRange } from './fold.ts';

/**
 * The paragraphs of an article in which a range lies, counted from 1 as one counts them on the page:
 * blank lines separate, and headings are none. Null for a range within headings.
 */
export function paragraphPlace(
  { text, headings }: { text: string; headings: readonly TextRange[] },
  range: TextRange,
): Paragraphs | null {
  const headingStarts = new Set(headings.map(({ start }) => start));
  const touched: number[] = [];
  let start = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && !headingStarts.has(start)) {
      number += 1;
      if (start < range.end && start + line.length > range.start) touched.push(number);
    }
    start += line.length + 1;
  }
  const [first] = touched;
  return first === undefined ? null : { first, last: touched.at(-1) ?? first };
}
