import type { MatrixRun } from './matrix-run.ts';
import { median, quantile, shown, table } from './measures.ts';

/** What is measured: the largest matrix that has to be quick. */
export const MATRIX_SIZE = { actors: 1000, issues: 60, stances: 100_000 };

const ROWS: readonly [name: string, of: (run: MatrixRun) => number, budget: number | null][] = [
  ['first cells, ms', ({ firstCells }) => firstCells, null],
  ['scroll down p95, ms a frame', ({ down }) => quantile(down.frames, 0.95), 20],
  ['scroll down work', ({ down }) => down.workMs, null],
  ['scroll across p95', ({ across }) => quantile(across.frames, 0.95), 20],
  ['scroll across work', ({ across }) => across.workMs, null],
  ['sort to paint, ms', ({ sortPainted }) => sortPainted, 150],
  ['as-of to paint, ms', ({ asOfPainted }) => asOfPainted, 100],
  ['flows of change to paint, ms', ({ flowsPainted }) => flowsPainted, null],
  ['similar stances to paint, ms', ({ similarityPainted }) => similarityPainted, null],
  ['cells in the page', ({ cells }) => cells, null],
  ['heap, MB', ({ heapMb }) => heapMb, null],
];

/** The medians of the runs beside what they may be. */
export function matrixTable(runs: readonly MatrixRun[]): string {
  const { actors, issues, stances } = MATRIX_SIZE;
  const size = `${actors.toLocaleString('en')} × ${issues}, ${stances.toLocaleString('en')} stances`;
  return table(
    [size, 'measured', 'budget', ''],
    ROWS.map(([name, of, budget]) => {
      const value = median(runs.map(of));
      const isMet = budget === null ? '' : value <= budget ? 'met' : 'missed';
      return [name, shown(value), budget === null ? '' : `≤ ${budget}`, isMet];
    }),
  );
}
