import { memo } from 'react';
import { isSilent, type MatrixCell } from '#src/domain/matrix.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { classNames } from '#src/ui/class-names.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import { CellContent } from './CellContent.tsx';
import type { CellText } from './use-cell-text.ts';
import styles from './MatrixGridCell.module.css';

/**
 * Where an actor stands on an issue, in its place in the grid: sign, word, when and how many quotes;
 * in the compact view the sign alone, which is then its ground. One element as far as that goes,
 * since a great many come and go with each step of scrolling.
 */
export const MatrixGridCell = memo(function MatrixGridCell({
  actor,
  issue,
  cell,
  row,
  column,
  gap,
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
  /** Room of the columns before it that do not exist; the row has that of the first. */
  gap: string | undefined;
  mode: MatrixView;
  isTabStop: boolean;
  isSelected: boolean;
  isPicked: (cell: MatrixCell) => boolean;
  text: CellText;
}) {
  const change = text.change(actor, issue);
  const isStated = cell.position !== 'none';
  const isFilteredOut = !isStated && !isSilent(cell);
  const flags = isStated ? Number(change !== null) + Number(cell.differs) : 0;
  const isLowInCompact = mode === 'compact' && isStated && cell.confidence === 'low';
  return (
    <div
      role="gridcell"
      className={classNames(
        styles.cell,
        styles[mode],
        isFilteredOut ? styles.filteredOut : styles[cell.position],
        isStated && styles.stated,
        flags > 0 && styles.flagged,
      )}
      aria-colindex={column + 1}
      style={gap === undefined ? undefined : { marginInlineStart: gap }}
      data-row={row}
      data-column={column}
      data-dimmed={!isPicked(cell) || undefined}
      data-low={isLowInCompact || undefined}
      data-flags={isLowInCompact && flags > 0 ? flags : undefined}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isSelected}
      aria-label={text.name(actor, issue, cell)}
    >
      <CellContent cell={cell} change={change} mode={mode} text={text} />
    </div>
  );
});
