import type { Anchor } from '#src/schema/evidence-file.ts';
import { webAddress } from './web-address.ts';

/** Longer quotes are named by their first and last words: a long text rarely survives to the letter. */
const LONGEST_WHOLE = 120;
const WORDS_OF_ENDS = 5;
const WORDS_OF_CONTEXT = 3;

/**
 * The address of an article that opens it at a quote, and marks it, in browsers that know text
 * fragments: `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG, URL Fragment Text Directives). Others
 * open the article at its beginning.
 *
 * A browser finds whole words only, so that a quote that cuts a word names all of it; and each part
 * within one block of text only, so that a quote over several lines is named by its ends, and what
 * stands before or after it by the words of the same line. Null without an address of the web.
 */
export function textFragmentAddress(
  { url }: { url: string | null },
  quote: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>,
): string | null {
  const address = webAddress(url);
  const directive = textDirective(quote);
  if (address === null || directive === null) return null;
  const [plainAddress = ''] = address.split(DIRECTIVES);
  return `${plainAddress}${plainAddress.includes('#') ? '' : '#'}${DIRECTIVES}text=${directive}`;
}

/** Ends an ordinary fragment and begins what is for the browser alone. */
const DIRECTIVES = ':~:';

/** Null for a quote without a word. */
function textDirective({ exact, prefix, suffix }: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>) {
  const text = prefix + exact + suffix;
  const words = wordsOf(text);
  const quoted = words.filter(
    ({ start, end }) => end > prefix.length && start < prefix.length + exact.length,
  );
  const [first] = quoted;
  const last = quoted.at(-1);
  if (!first || !last) return null;
  const before = text.slice(0, first.start).split('\n').at(-1) ?? '';
  const after = text.slice(last.end).split('\n')[0] ?? '';
  const context = {
    before: lastWords(before, before.length === first.start),
    after: firstWords(after, last.end + after.length === text.length),
  };
  return [
    ...(context.before === '' ? [] : [`${encoded(context.before)}-`]),
    ...endsOf(text.slice(first.start, last.end)).map(encoded),
    ...(context.after === '' ? [] : [`-${encoded(context.after)}`]),
  ].join(',');
}

/** A quote whole, or where it is long or has several lines, its first and its last words. */
function endsOf(quote: string): string[] {
  const words = wordsOf(quote);
  const isWhole = !quote.includes('\n') && quote.length <= LONGEST_WHOLE;
  if (isWhole || words.length < 2) return [quote];
  const count = Math.min(WORDS_OF_ENDS, Math.floor(words.length / 2));
  const start = quote.slice(0, words[count - 1]?.end).split('\n')[0] ?? '';
  const end = quote.slice(words.at(-count)?.start).split('\n').at(-1) ?? '';
  return [start.trim(), end.trim()];
}

/** @param isCut the text begins somewhere, perhaps within a word, which is left out */
function lastWords(text: string, isCut: boolean): string {
  const words = wordsOf(text)
    .slice(isCut ? 1 : 0)
    .slice(-WORDS_OF_CONTEXT);
  return words[0] ? text.slice(words[0].start).trim() : '';
}

/** @param isCut the text ends somewhere, perhaps within a word, which is left out */
function firstWords(text: string, isCut: boolean): string {
  const words = wordsOf(text);
  const whole = (isCut ? words.slice(0, -1) : words).slice(0, WORDS_OF_CONTEXT);
  return text.slice(0, whole.at(-1)?.end ?? 0).trim();
}

function wordsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Letters and digits, with what joins them: `EE.UU.` is two words to no browser. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.\-_][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * `,` and `&` are syntax and a hyphen is, which alone `encodeURIComponent` leaves. It throws for half
 * of a surrogate pair, which context that was cut to a length may have at its end.
 */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').replace(/\s+/g, ' ')).replaceAll(
    '-',
    '%2D',
  );
}
