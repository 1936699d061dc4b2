import { useEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Matrix, MatrixRow } from '#src/domain/matrix.ts';
import { classNames } from '#src/ui/class-names.ts';
import { useIsPrinting } from '#src/ui/use-is-printing.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import { CELL_TOOLTIP } from './cell-tooltip.ts';
import { gridLines } from './grid-lines.ts';
import { MatrixGroupRows } from './MatrixGroupRows.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixWindow } from './MatrixWindow.tsx';
import { useCellText } from './use-cell-text.ts';
import { useCellWidth } from './use-cell-width.ts';
import { elementAt, isCell, placeOf, useGridFocus, type GridPlace } from './use-grid-focus.ts';
import { printedRows } from './use-grid-window.ts';
import { useLongestName } from './use-longest-name.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import { usePlaceReason } from './use-place-reason.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWords } from './use-row-words.ts';
import type { SilentApart } from './use-silent-apart.ts';
import styles from './MatrixGrid.module.css';

/** Actors by issues: a grid with one tab stop, whose cells open the evidence behind them. */
export function MatrixGrid({
  onScreen,
  silent,
  mode,
  coveredRem,
  onOpenByKey,
}: {
  onScreen: MatrixOnScreen;
  /** The rows to show, and who is named apart from them. */
  silent: SilentApart;
  mode: MatrixView;
  /** How much of its end lies under the panel. */
  coveredRem: number;
  /** Said before a cell is opened by key: what opens is to take the focus. */
  onOpenByKey: () => void;
}) {
  const t = useTranslations('matrix');
  const { view, setView } = useView();
  const ref = useRef<HTMLDivElement>(null);
  const { matrix, columns } = onScreen;
  const { groups } = silent;
  const text = useCellText(useCellWidth(ref, columns.length));
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const selected = useSelectedPlace(matrix, rows);
  const last = { row: rows.length, column: columns.length };
  const { active, onKeyDown, onFocus, follow } = useGridFocus(ref, last, selected, FIRST_CELL);
  const movesRow = useRowKeys(silent, rows, follow);
  useScrollTo(ref, selected, `${mode} ${coveredRem}`);
  const longestName = useLongestName(rows);
  const open = ({ row, column }: GridPlace) => {
    const actor = rows[row - 1]?.actor;
    const issue = matrix.issues[column - 1];
    if (actor && issue) setView({ cell: { actor: actor.id, issue: issue.id } }, 'push');
  };
  const lines = useMemo(() => gridLines(groups, view.group !== 'none'), [groups, view.group]);
  const isPrinting = useIsPrinting();
  const printed = printedRows(rows.length, columns.length);
  // What has the focus or is open exists wherever it is.
  const kept = isPrinting ? [] : [active.row, selected?.row ?? 0];
  const reasonOf = usePlaceReason(onScreen);
  const words = useRowWords();
  return (
    <>
      {isPrinting && printed < rows.length && (
        <p className={styles.printed}>{t('printed', { printed, all: rows.length })}</p>
      )}
      <MatrixWindow
        grid={ref}
        groups={lines.groups}
        columnCount={columns.length}
        mode={mode}
        isPrinting={isPrinting}
        kept={kept}
        aria-label={t('title')}
        aria-rowcount={lines.count}
        aria-colcount={columns.length + 1}
        className={classNames(styles.grid, styles[mode])}
        style={{ '--columns': columns.length, '--longest-name': longestName } as CSSProperties}
        {...CELL_TOOLTIP}
        onFocus={onFocus}
        onClick={(event) => {
          const place = isCell(event.target) ? placeOf(event.target) : null;
          if (place) open(place);
        }}
        onKeyDown={(event) => {
          if (movesRow(event)) return undefined;
          const opens = event.key === 'Enter' || event.key === ' ';
          if (!opens || !isCell(event.target)) return onKeyDown(event);
          event.preventDefault();
          onOpenByKey();
          open(active);
        }}
        head={
          <MatrixHead
            onScreen={onScreen}
            mode={mode}
            activeColumn={active.row === 0 ? active.column : null}
          />
        }
        renderRows={(group, inView) => (
          <MatrixGroupRows
            key={group.key}
            group={group}
            issues={matrix.issues}
            columns={inView}
            words={words}
            filters={onScreen.filters}
            reasonOf={reasonOf}
            mode={mode}
            active={active}
            selected={selected}
            isPicked={onScreen.isPicked}
            text={text}
          />
        )}
      />
    </>
  );
}

const FIRST_CELL: GridPlace = { row: 1, column: 1 };

function useSelectedPlace(matrix: Matrix, rows: readonly MatrixRow[]): GridPlace | null {
  const { cell } = useView().view;
  if (!cell) return null;
  const row = rows.findIndex(({ actor }) => actor.id === cell.actor) + 1;
  const column = matrix.issues.findIndex(({ id }) => id === cell.issue) + 1;
  return row > 0 && column > 0 ? { row, column } : null;
}

/**
 * Brings the selected cell into view, whatever selects it, and again where the cells change their
 * places. The focus goes along where it is on a cell.
 */
function useScrollTo(
  grid: RefObject<HTMLElement | null>,
  place: GridPlace | null,
  layout: string,
): void {
  const { row, column } = place ?? {};
  useEffect(() => {
    if (row === undefined || column === undefined) return;
    const cell = elementAt(grid.current, { row, column });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { activeElement } = document;
    const isOnCell =
      activeElement && isCell(activeElement) && grid.current?.contains(activeElement);
    if (isOnCell) cell?.focus({ preventScroll: true });
  }, [grid, row, column, layout]);
}
