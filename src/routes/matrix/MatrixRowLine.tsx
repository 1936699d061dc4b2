import { memo } from 'react';
import { MixBar } from '#src/components/MixBar.tsx';
import type { Filters } from '#src/domain/filters.ts';
import { countPositions, type MatrixCell, type MatrixRow } from '#src/domain/matrix.ts';
import type { Issue } from '#src/schema/issue.ts';
import { classNames } from '#src/ui/class-names.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import { drawnColumns, type Span } from './grid-window.ts';
import { MatrixGridCell } from './MatrixGridCell.tsx';
import type { CellText } from './use-cell-text.ts';
import { RowName } from './RowName.tsx';
import type { ReasonOf } from './use-place-reason.ts';
import styles from './MatrixGrid.module.css';

/** One actor: his name, which leads to his page, and those of his cells that are in view. */
export const MatrixRowLine = memo(function MatrixRowLine({
  row,
  issues,
  columns,
  gapPx,
  position,
  ariaRow,
  name,
  role,
  reasonOf,
  filters,
  mode,
  activeColumn,
  selectedColumn,
  isPicked,
  text,
}: {
  row: MatrixRow;
  issues: readonly Issue[];
  /** Issues whose cells exist. */
  columns: Span;
  /** Room of the rows above that do not exist. */
  gapPx: number;
  /** Place among the rows of the grid that take focus; the header is 0. */
  position: number;
  ariaRow: number;
  name: string;
  /** Empty where there is no room for it. */
  role: string;
  /** Why the row stands where it does; null: the order says it itself. */
  reasonOf: ReasonOf;
  /** Those that the actor's page is to go by. */
  filters: Filters;
  mode: MatrixView;
  /** Column of the tab stop, where it is in this row. */
  activeColumn: number | null;
  selectedColumn: number | null;
  isPicked: (cell: MatrixCell) => boolean;
  text: CellText;
}) {
  const { actor } = row;
  // What has the focus or is open exists wherever it is.
  const kept = [activeColumn, selectedColumn].map((column) =>
    column === null ? null : column - 1,
  );
  const drawn = drawnColumns(issues.length, columns, kept);
  const isLifted = kept.some((column) => column !== null && column >= 0);
  return (
    <div
      role="row"
      data-line="row"
      aria-rowindex={ariaRow}
      className={styles.row}
      style={{ marginBlockStart: gapPx || undefined }}
    >
      <RowName
        actor={actor}
        name={name}
        role={role}
        reasonOf={reasonOf}
        filters={filters}
        mode={mode}
        position={position}
        isTabStop={activeColumn === 0}
      />
      <div className={classNames(styles.cells, isLifted && styles.lifted)}>
        {drawn[0] !== undefined && drawn[0] > 0 && (
          <span style={{ width: shareOf(drawn[0], issues.length) }} />
        )}
        {drawn.map((i, nth) => {
          const issue = issues[i];
          const cell = row.cells[i];
          const gap = i - (drawn[nth - 1] ?? i - 1) - 1;
          return (
            issue &&
            cell && (
              <MatrixGridCell
                key={issue.id}
                actor={actor}
                issue={issue}
                cell={cell}
                row={position}
                column={i + 1}
                gap={gap > 0 ? shareOf(gap, issues.length) : undefined}
                mode={mode}
                isTabStop={activeColumn === i + 1}
                isSelected={selectedColumn === i + 1}
                isPicked={isPicked}
                text={text}
              />
            )
          );
        })}
      </div>
      {mode === 'compact' && <Profile row={row} />}
    </div>
  );
});

/** The room of so many columns. */
function shareOf(columns: number, all: number): string {
  return `${(columns / all) * 100}%`;
}

/** How the positions of an actor are divided. */
const Profile = memo(function Profile({ row }: { row: MatrixRow }) {
  return (
    <div className={styles.profile} aria-hidden>
      <MixBar counts={countPositions(row.cells)} total={row.cells.length} />
    </div>
  );
});
