const SIGNS: readonly [RegExp, string][] = [
  [/[“”„«»″]/g, '"'],
  [/[‘’‚′´`]/g, "'"],
  [/[‐‑–—―−]/g, '-'],
  [/…/g, '...'],
  [/\u00AD|\u200B|\u200C|\u200D|\uFEFF/g, ''],
  [/\s+/g, ' '],
];

/** The first signs in which two texts differ, where signs, spaces and forms of letters are all; else null. */
export function differsOnlyInTypography(a: string, b: string): string | null {
  if (fold(a) !== fold(b)) return null;
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, i) => character !== right[i]);
  const position = at === -1 ? left.length : at;
  return `${nameOf(left[position])} where the article has ${nameOf(right[position])}`;
}

function fold(text: string): string {
  return SIGNS.reduce((folded, [pattern, sign]) => folded.replace(pattern, sign), text)
    .normalize('NFKC')
    .trim();
}

function nameOf(character: string | undefined): string {
  if (character === undefined) return 'nothing';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${/[\s\p{C}\p{M}]/u.test(character) ? '' : `${character} `}U+${code}`;
}
