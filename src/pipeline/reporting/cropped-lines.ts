/** Columns that a line of a frame may have. */
const WIDTH = 100;
/** Columns before the marked one that stay in view. */
const LEAD = 30;

/**
 * A text whose lines fit a terminal, cut alike on the left so that a column stays in view.
 * @returns the lines, and by how many columns what was marked has moved to the left, and how wide
 */
export function croppedLines(
  text: string,
  { line, column }: { line: number; column: number },
): { lines: string; shift: number; width: number } {
  const lines = text.split('\n');
  const marked = lines[line - 1] ?? '';
  const shift = marked.length <= WIDTH || column <= WIDTH - LEAD ? 0 : column - LEAD;
  return { lines: lines.map((each) => crop(each, shift)).join('\n'), shift, width: WIDTH };
}

function crop(line: string, shift: number): string {
  const rest = line.slice(shift);
  const cut = rest.length > WIDTH ? `${rest.slice(0, WIDTH - 1)}…` : rest;
  return shift > 0 && cut !== '' ? `…${cut.slice(1)}` : cut;
}
