/** A line of text or a quoted piece of one, in drawing units. */
export type MinimapLine = {
  x: number;
  y: number;
  width: number;
  kind: 'plain' | 'quoted' | 'active';
};

/**
 * Reads the lines of a laid-out text from the boxes of its runs and scales them to a width.
 * @param widthUnits width of the drawing; heights keep the proportion of the text
 */
export function measureLines(
  text: HTMLElement,
  widthUnits: number,
): { lines: MinimapLine[]; height: number } {
  const box = text.getBoundingClientRect();
  const scale = box.width === 0 ? 0 : widthUnits / box.width;
  const lines: MinimapLine[] = [];
  for (const run of text.querySelectorAll<HTMLElement>('p > *, h2 > *')) {
    const kind = kindOf(run);
    for (const rect of run.getClientRects()) {
      if (rect.width < 1) continue;
      lines.push({
        x: (rect.left - box.left) * scale,
        y: (rect.top - box.top + rect.height / 2) * scale,
        width: rect.width * scale,
        kind,
      });
    }
  }
  return { lines, height: box.height * scale };
}

function kindOf(run: HTMLElement): MinimapLine['kind'] {
  if (run.dataset['active'] !== undefined) return 'active';
  return run.dataset['quotes'] === undefined ? 'plain' : 'quoted';
}
