import { fold } from './fold.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * A folded text for each row, joined into one string: the engine searches one long string far
 * faster than a hundred thousand short ones. `starts[row]` is where a row begins; one more entry
 * gives the end.
 */
export type TextColumn = { text: string; starts: Int32Array };

/** Between rows; searched words never contain it, so no match spans two rows. */
const SEPARATOR = '\n';
/** Put between the texts of one row, so that no match spans two of them. */
export const BETWEEN_TEXTS = '\f';

/** Folds and joins the texts; line breaks inside a text become spaces. */
export function textColumn(texts: readonly string[]): TextColumn {
  const folded = texts.map((text) => fold(text).replaceAll(SEPARATOR, ' '));
  const starts = new Int32Array(texts.length + 1);
  let at = 0;
  for (const [row, text] of folded.entries()) {
    starts[row] = at;
    at += text.length + SEPARATOR.length;
  }
  starts[texts.length] = at;
  return { text: folded.join(SEPARATOR), starts };
}

/** Calls `visit` for every row that contains the folded word, in order, once each. */
export function eachRowWith(column: TextColumn, word: string, visit: (row: number) => void): void {
  const rows = column.starts.length - 1;
  let row = 0;
  let at = column.text.indexOf(word);
  while (at !== -1 && row < rows) {
    row = lowerBound(column.starts, at + 1, row) - 1;
    visit(row);
    at = column.text.indexOf(word, column.starts[row + 1]);
    row++;
  }
}
