import type { Span } from '#src/pipeline/problem.ts';

/** Words and what must stand directly before and after them. */
export type Selector = {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
};

/** Every place where the words stand between their prefix and suffix, in reading order. */
export function occurrences(text: string, { quote, prefix = '', suffix = '' }: Selector): Span[] {
  const spans: Span[] = [];
  const needle = prefix + quote + suffix;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const start = at + prefix.length;
    spans.push({ start, end: start + quote.length });
  }
  return spans;
}

/** The one place where the words stand; null where there is none or more than one. */
export function findQuote(text: string, selector: Selector): Span | null {
  const [first, second] = occurrences(text, selector);
  return first && !second ? first : null;
}
