import type { Filters } from '#src/domain/filters.ts';
import type { MatrixCell } from '#src/domain/matrix.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import type { DrawnGroup, Span } from './grid-window.ts';
import { MatrixRowLine } from './MatrixRowLine.tsx';
import type { CellText } from './use-cell-text.ts';
import type { GridPlace } from './use-grid-focus.ts';
import type { ReasonOf } from './use-place-reason.ts';
import type { RowWords } from './use-row-words.ts';
import styles from './MatrixGrid.module.css';

/** The rows of one group under its name, as far as they exist; without grouping, of all. */
export function MatrixGroupRows({
  group,
  issues,
  columns,
  words,
  filters,
  reasonOf,
  mode,
  active,
  selected,
  isPicked,
  text,
}: {
  group: DrawnGroup;
  issues: readonly Issue[];
  /** Issues whose cells exist. */
  columns: Span;
  words: RowWords;
  /** Those that the actors' pages are to go by. */
  filters: Filters;
  /** Why an actor's row stands where it does. */
  reasonOf: ReasonOf;
  mode: MatrixView;
  active: GridPlace;
  selected: GridPlace | null;
  isPicked: (cell: MatrixCell) => boolean;
  text: CellText;
}) {
  return (
    <div
      role="rowgroup"
      className={styles.group}
      style={{ paddingBlockEnd: group.restPx || undefined }}
    >
      {group.headingRow !== null && (
        <div
          role="row"
          data-line="heading"
          aria-rowindex={group.headingRow}
          className={styles.heading}
          style={{ marginBlockStart: group.headingGapPx || undefined }}
        >
          <div role="rowheader" aria-colindex={1} aria-colspan={issues.length + 1}>
            <b>{words.group(group)}</b> {words.count(group.actors)}
          </div>
        </div>
      )}
      {group.lines.map(({ row, position, ariaRow, gapPx }) => (
        <MatrixRowLine
          key={row.actor.id}
          row={row}
          issues={issues}
          columns={columns}
          gapPx={gapPx}
          position={position}
          ariaRow={ariaRow}
          name={words.name(row.actor)}
          filters={filters}
          role={mode === 'detailed' ? words.role(row.actor, group) : ''}
          reasonOf={reasonOf}
          mode={mode}
          activeColumn={active.row === position ? active.column : null}
          selectedColumn={selected?.row === position ? selected.column : null}
          isPicked={isPicked}
          text={text}
        />
      ))}
    </div>
  );
}
