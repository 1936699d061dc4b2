import { fold } from './fold.ts';

/**
 * How well a text matches searched words, all of which must occur: 0 when it begins with the first
 * of them, 1 when each begins a word, 2 when one stands inside a word; null when one is missing.
 * @param words folded
 */
export function matchRank(text: string, words: readonly string[]): number | null {
  const folded = fold(text);
  if (!words.every((word) => folded.includes(word))) return null;
  if (!words.every((word) => beginsWord(folded, word))) return 2;
  return folded.startsWith(words[0] ?? '') ? 0 : 1;
}

function beginsWord(folded: string, word: string): boolean {
  let at = folded.indexOf(word);
  while (at !== -1) {
    if (at === 0 || !LETTER_OR_DIGIT.test(folded[at - 1] ?? '')) return true;
    at = folded.indexOf(word, at + 1);
  }
  return false;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The items that match, best first and otherwise in the order given. An item is looked for by its
 * texts; the first of them is its name, and matches of the others come after.
 */
export function bestMatches<T>(
  items: Iterable<T>,
  words: readonly string[],
  textsOf: (item: T) => readonly string[],
): T[] {
  const ranked: { item: T; rank: number }[] = [];
  for (const item of items) {
    const [name = '', ...others] = textsOf(item);
    const rank = matchRank(name, words) ?? otherRank(others, words);
    if (rank !== null) ranked.push({ item, rank });
  }
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}

const AFTER_NAMES = 3;

function otherRank(texts: readonly string[], words: readonly string[]): number | null {
  const ranks = texts.map((text) => matchRank(text, words)).filter((rank) => rank !== null);
  return ranks.length === 0 ? null : AFTER_NAMES + Math.min(...ranks);
}
