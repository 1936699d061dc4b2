/** Styles of the type in the timeline. */
export type TextStyle = 'label' | 'strong' | 'axis' | 'axisStrong' | 'micro';

/** Width of a text set in one line, in pixels at a root text size of 16. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Size in pixels at a root text size of 16, and weight; the style sheets set the same. */
export const TEXT_STYLES: Readonly<Record<TextStyle, { sizePx: number; weight: number }>> = {
  label: { sizePx: 12, weight: 500 },
  strong: { sizePx: 12, weight: 620 },
  axis: { sizePx: 12, weight: 450 },
  axisStrong: { sizePx: 12, weight: 600 },
  micro: { sizePx: 11.5, weight: 450 },
};

/** Advance widths of U+0020 to U+007E in Inter at weight 500, in hundredths of the size. */
const ADVANCES = [
  27, 30, 49, 64, 65, 99, 65, 31, 37, 37, 52, 67, 30, 46, 30, 37, 65, 42, 62, 63, 66, 60, 63, 57,
  63, 63, 30, 32, 67, 67, 67, 53, 98, 71, 66, 73, 72, 60, 59, 75, 74, 27, 58, 69, 57, 91, 76, 77,
  64, 77, 65, 65, 65, 74, 71, 100, 70, 70, 64, 37, 37, 37, 48, 46, 34, 57, 62, 58, 62, 59, 38, 62,
  60, 25, 25, 56, 25, 89, 60, 60, 62, 62, 39, 54, 34, 60, 57, 83, 56, 58, 56, 44, 35, 44, 67,
];
const OTHER_ADVANCES = new Map([
  ['\u00a0', 27],
  ['«', 61],
  ['»', 61],
  ['…', 91],
  ['–', 50],
  ['—', 100],
  ['·', 30],
  ['“', 47],
  ['”', 47],
  ['’', 30],
]);
const WIDEST = 100;

/**
 * Width by a table of the font's letters: the same on a server, in a test and before the fonts
 * are there. Accents do not widen a letter; what is not in the table counts as wide.
 */
export const estimateText: MeasureText = (text, style) => {
  const { sizePx, weight } = TEXT_STYLES[style];
  let hundredths = 0;
  for (const letter of text.normalize('NFD')) hundredths += advance(letter);
  const boldness = 1 + Math.max(0, weight - 500) / 4000;
  return (hundredths / 100) * sizePx * boldness;
};

function advance(letter: string): number {
  if (/\p{Mn}/u.test(letter)) return 0;
  const code = letter.codePointAt(0) ?? 0;
  return ADVANCES[code - 0x20] ?? OTHER_ADVANCES.get(letter) ?? WIDEST;
}

/** The text, or as much of it as fits with an ellipsis; `''` when not even a letter fits. */
export function truncate(
  text: string,
  widthPx: number,
  style: TextStyle,
  measure: MeasureText,
): string {
  if (measure(text, style) <= widthPx) return text;
  const letters = [...text];
  const shortened = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let fits = 0;
  let tooMany = letters.length;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(shortened(middle), style) <= widthPx) fits = middle;
    else tooMany = middle;
  }
  return fits === 0 ? '' : shortened(fits);
}
