import type { HTMLAttributes, ReactNode, RefObject } from 'react';
import type { MatrixView } from '#src/url/view-state.ts';
import type { GridGroup } from './grid-lines.ts';
import { drawnGroups, type DrawnGroup, type Span } from './grid-window.ts';
import { useGridWindow } from './use-grid-window.ts';

/** The grid with those of its rows and columns that exist. Scrolling renders this anew, and no more. */
export function MatrixWindow({
  grid,
  groups,
  columnCount,
  mode,
  isPrinting,
  kept,
  head,
  renderRows,
  ...attributes
}: {
  grid: RefObject<HTMLDivElement | null>;
  groups: readonly GridGroup[];
  columnCount: number;
  mode: MatrixView;
  isPrinting: boolean;
  /** Places of rows that exist wherever they are. */
  kept: readonly number[];
  head: ReactNode;
  renderRows: (group: DrawnGroup, columns: Span) => ReactNode;
} & HTMLAttributes<HTMLDivElement>) {
  const { lines, columns, tops } = useGridWindow(grid, groups, columnCount, mode, isPrinting);
  return (
    <div {...attributes} ref={grid} role="grid" tabIndex={-1}>
      {head}
      {drawnGroups(groups, tops, lines, kept).map((group) => renderRows(group, columns))}
    </div>
  );
}
