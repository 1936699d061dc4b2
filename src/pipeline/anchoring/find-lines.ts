import type { Span } from '#src/pipeline/problem.ts';
import { occurrences } from './find-quote.ts';

/** The places where words are a whole line of a text. */
export function findLines(text: string, words: string): Span[] {
  return occurrences(text, { quote: words }).filter(
    ({ start, end }) =>
      (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n'),
  );
}
