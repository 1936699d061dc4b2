import { memo } from 'react';
import { Link } from '#src/components/Link.tsx';
import { countPositions, type MatrixCell, type MatrixRow } from '#src/domain/matrix.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import { MatrixCellBox } from './MatrixCellBox.tsx';
import { MixBar } from './MixBar.tsx';
import type { CellText } from './use-cell-text.ts';
import styles from './MatrixGrid.module.css';

/** One actor: his name, which leads to his page, and his cells. */
export const MatrixRowLine = memo(function MatrixRowLine({
  row,
  issues,
  position,
  ariaRow,
  name,
  role,
  path,
  mode,
  activeColumn,
  selectedColumn,
  isPicked,
  text,
}: {
  row: MatrixRow;
  issues: readonly Issue[];
  /** Place among the rows of the grid that take focus; the header is 0. */
  position: number;
  ariaRow: number;
  name: string;
  role: string;
  /** Of the actor's page. */
  path: string;
  mode: MatrixView;
  /** Column of the tab stop, where it is in this row. */
  activeColumn: number | null;
  selectedColumn: number | null;
  isPicked: (cell: MatrixCell) => boolean;
  text: CellText;
}) {
  const tabIndex = (column: number) => (column === activeColumn ? 0 : -1);
  return (
    <div role="row" aria-rowindex={ariaRow} className={styles.row}>
      <div role="rowheader" className={styles.who}>
        <Link to={path} data-row={position} data-column={0} tabIndex={tabIndex(0)}>
          <b>{name}</b>
          {mode === 'detailed' && <span>{role}</span>}
        </Link>
      </div>
      {issues.map((issue, i) => {
        const cell = row.cells[i];
        return (
          cell && (
            <div
              key={issue.id}
              role="gridcell"
              className={styles.cell}
              data-row={position}
              data-column={i + 1}
              tabIndex={tabIndex(i + 1)}
              aria-selected={selectedColumn === i + 1}
              aria-label={text.name(row.actor, issue, cell)}
            >
              <MatrixCellBox
                cell={cell}
                change={text.change(row.actor, issue)}
                mode={mode}
                isDimmed={!isPicked(cell)}
                text={text}
              />
            </div>
          )
        );
      })}
      {mode === 'compact' && (
        <div className={styles.profile} aria-hidden>
          <MixBar counts={countPositions(row.cells)} total={issues.length} />
        </div>
      )}
    </div>
  );
});
