/** Digits of a build's name that tell it from others. */
export const BUILD_DIGITS = 12;

/** Longest name before the build and the ending, in letters. */
const MOST_LETTERS = 100;

/**
 * A name that every file system takes: what is in the file, in words without accents, and the
 * build of the data. `¿Cómo…?` gives `como-….svg`.
 */
export function fileName(what: string, build: string | null, ending: string): string {
  const bare = what.normalize('NFD').replace(/\p{M}+/gu, '');
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, MOST_LETTERS) : `${name}-${word}`;
    if (longer.length > MOST_LETTERS) break;
    name = longer;
  }
  return `${[name, build].filter(Boolean).join('_')}.${ending}`;
}
