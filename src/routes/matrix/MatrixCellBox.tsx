import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { isSilent, type MatrixCell } from '#src/domain/matrix.ts';
import { classNames } from '#src/ui/class-names.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import type { CellText } from './use-cell-text.ts';
import styles from './MatrixCellBox.module.css';

/** What a cell looks like: sign, word, when and how many quotes; in the compact view the sign alone. */
export function MatrixCellBox({
  cell,
  mode,
  isDimmed,
  text,
}: {
  cell: MatrixCell;
  mode: MatrixView;
  isDimmed: boolean;
  text: CellText;
}) {
  const look = classNames(styles.box, styles[mode]);
  if (cell.position === 'none') {
    return (
      <div className={look} data-dimmed={isDimmed || undefined}>
        {isSilent(cell) ? (
          <StanceGlyph position="none" size={14} />
        ) : (
          <i className={styles.filteredOut} />
        )}
      </div>
    );
  }
  return (
    <div className={classNames(look, styles[cell.position])} data-dimmed={isDimmed || undefined}>
      <StanceGlyph position={cell.position} size={mode === 'compact' ? 14 : 18} />
      {mode === 'detailed' && (
        <div className={styles.words}>
          <b>{text.position(cell)}</b>
          <span className={styles.line}>
            <span title={text.basisAndDate(cell)}>{text.when(cell)}</span>
            <span className={styles.count}>{cell.quotes}</span>
          </span>
        </div>
      )}
      {cell.differs && (
        <span className={styles.flag}>
          <DiffersFlag />
        </span>
      )}
    </div>
  );
}
