/** The place of an offset, line and column from 1, columns in UTF-16 code units. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < lineStart; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return { line, column: offset - lineStart + 1 };
}
