/**
 * Text as it is compared: without accents and case, with plain spaces. Decomposed (NFD), marks
 * removed, so that `ñ` equals `n` as in searches typed without a Spanish keyboard.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replace(MARKS, '').replace(UNBROKEN_SPACE, ' ');
  return bare.toLowerCase().replace(FINAL_SIGMA, 'σ');
}

const MARKS = /\p{M}+/gu;
/** Nobody types one. */
const UNBROKEN_SPACE = /\u00a0/g;
/** Lower case depends on what follows in this one letter; a search must not. */
const FINAL_SIGMA = /ς/g;

/** Half-open range of UTF-16 code units. */
export type TextRange = { start: number; end: number };

/** A folded text and, for each of its code units, the range of the original that it comes from. */
export type FoldedText = { folded: string; origin: readonly TextRange[] };

/** Folds and keeps the way back, for marking a match in the text as it is written. */
export function foldWithOrigin(text: string): FoldedText {
  let folded = '';
  const origin: TextRange[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const units = fold(character);
    if (units === '') extendLast(origin, end);
    for (let i = 0; i < units.length; i++) origin.push({ start, end });
    folded += units;
    start = end;
  }
  return { folded, origin };
}

/** A mark that stands as a character of its own belongs to the letter before it. */
function extendLast(origin: TextRange[], end: number): void {
  const last = origin.at(-1);
  if (last) origin[origin.length - 1] = { start: last.start, end };
}

/**
 * Where the words stand in a text, accents and case aside: ranges of the original in order,
 * touching and overlapping ones joined. Words are folded already.
 */
export function rangesOf(text: string, foldedWords: readonly string[]): TextRange[] {
  const { folded, origin } = foldWithOrigin(text);
  const found = foldedWords.flatMap((word) => occurrences(folded, word));
  return joined(
    found.map(({ start, end }) => ({
      start: origin[start]?.start ?? 0,
      end: origin[end - 1]?.end ?? text.length,
    })),
  );
}

function occurrences(folded: string, word: string): TextRange[] {
  const found: TextRange[] = [];
  if (word === '') return found;
  let at = folded.indexOf(word);
  while (at !== -1) {
    found.push({ start: at, end: at + word.length });
    at = folded.indexOf(word, at + word.length);
  }
  return found;
}

function joined(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

/**
 * The words of a search, folded: each must occur. Words between quotation marks are one.
 */
export function searchWords(search: string): string[] {
  const words: string[] = [];
  for (const [, phrase, word] of search.matchAll(PHRASE_OR_WORD)) {
    const written = (phrase ?? word ?? '').replace(QUOTATION_MARKS, '');
    const folded = fold(written.replace(WHITE_SPACE, ' ').trim());
    if (folded !== '' && !words.includes(folded)) words.push(folded);
  }
  return words;
}

const PHRASE_OR_WORD = /["«“]([^"»”]+)["»”]|(\S+)/g;
const QUOTATION_MARKS = /["«»“”]/g;
const WHITE_SPACE = /\s+/g;
