import { fold } from './fold.ts';

/**
 * Whether a text says a country's name already: in full, as an adjective ("peruano"), or by its
 * initials ("US", or doubled in a plural as Spanish does, "EE. UU.").
 * @param country its name in the language of the text
 */
export function namesCountry(text: string, country: string): boolean {
  const [words, name] = [wordsOf(text), wordsOf(country)];
  const [first = ''] = name;
  if (name.length === 1) return words.some((word) => word.startsWith(stemOf(first)));
  if (has(words, name)) return true;
  const capitals = text.match(/(?<!\p{L})\p{Lu}+(?!\p{L})/gu) ?? [];
  const initials = country.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  const doubled = initials.map((letter) => letter + letter);
  return [initials, doubled].some(
    (letters) => has(capitals, letters) || has(capitals, [letters.join('')]),
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether words stand in a list one after the other. */
function has(list: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 && ` ${list.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** What a country's name shares with the adjective made of it. */
function stemOf(name: string): string {
  return name.slice(0, Math.max(4, name.length - 4));
}
