/**
 * Excel reads a file without this mark in the code page of the machine, and "intervención" comes
 * out broken; all else that reads CSV in UTF-8 skips it.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet may take for a formula, and our own sign that it is none. */
const LIKE_A_FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n'])/u;

/**
 * A table as CSV (RFC 4180), its first line the names of the columns. A text that a spreadsheet
 * would calculate gets an apostrophe in front, and so does one that begins with an apostrophe:
 * without the first apostrophe every text is what it was. Numbers stay numbers.
 */
export function csvTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function field(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
