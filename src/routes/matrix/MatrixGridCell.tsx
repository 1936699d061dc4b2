import { memo } from 'react';
import type { MatrixCell } from '#src/domain/matrix.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import { MatrixCellBox } from './MatrixCellBox.tsx';
import type { CellText } from './use-cell-text.ts';
import styles from './MatrixGrid.module.css';

/** Where an actor stands on an issue, in its place in the grid. */
export const MatrixGridCell = memo(function MatrixGridCell({
  actor,
  issue,
  cell,
  row,
  column,
  mode,
  isTabStop,
  isSelected,
  isPicked,
  text,
}: {
  actor: ActorRow;
  issue: Issue;
  cell: MatrixCell;
  /** Place in the grid, where 0 are the headers and the names. */
  row: number;
  column: number;
  mode: MatrixView;
  isTabStop: boolean;
  isSelected: boolean;
  isPicked: (cell: MatrixCell) => boolean;
  text: CellText;
}) {
  const said = text.said(actor, issue, cell);
  return (
    <div
      role="gridcell"
      className={styles.cell}
      aria-colindex={column + 1}
      style={{ gridColumn: column + 1 }}
      data-row={row}
      data-column={column}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isSelected}
      aria-label={`${text.place(actor, issue)}: ${said}`}
    >
      <MatrixCellBox
        cell={cell}
        said={said}
        change={text.change(actor, issue)}
        mode={mode}
        isDimmed={!isPicked(cell)}
        text={text}
      />
    </div>
  );
});
