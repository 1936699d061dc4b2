import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { InferredMark } from '#src/components/InferredMark.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { isSilent, type MatrixCell } from '#src/domain/matrix.ts';
import { isInferred } from '#src/domain/stance-as-of.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import { classNames } from '#src/ui/class-names.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import { ChangeMark, SingleSourceMark } from './CellMarks.tsx';
import type { CellText } from './use-cell-text.ts';
import styles from './MatrixCellBox.module.css';

/**
 * What a cell looks like: sign, word, when and how many quotes; in the compact view the sign alone,
 * which is then a picture.
 */
export function MatrixCellBox({
  cell,
  said,
  change,
  mode,
  isDimmed,
  text,
}: {
  cell: MatrixCell;
  /** All of it in words. */
  said: string;
  change: CellChange | null;
  mode: MatrixView;
  isDimmed: boolean;
  text: CellText;
}) {
  const isCompact = mode === 'compact';
  const isFilteredOut = cell.position === 'none' && !isSilent(cell);
  const look = classNames(styles.box, styles[mode], !isFilteredOut && styles[cell.position]);
  if (cell.position === 'none') {
    return (
      <div
        className={look}
        data-dimmed={isDimmed || undefined}
        title={isFilteredOut ? said : undefined}
      >
        {isFilteredOut ? (
          <i className={styles.filteredOut} />
        ) : (
          !isCompact && <StanceGlyph position="none" size={14} />
        )}
      </div>
    );
  }
  const single = text.single(cell);
  const flags = Number(change !== null) + Number(cell.differs);
  const line = isCompact ? null : text.line(cell);
  return (
    <div
      className={look}
      data-confidence={isCompact ? cell.confidence : undefined}
      data-flags={isCompact ? flags : undefined}
      data-dimmed={isDimmed || undefined}
      title={said}
    >
      {!isCompact && <StanceGlyph position={cell.position} size={18} />}
      {line && (
        <div className={styles.words}>
          <b>{text.position(cell)}</b>
          <span className={styles.line}>
            <span>{line.when}</span>
            <span className={styles.count} data-confidence={cell.confidence}>
              {single && <SingleSourceMark isPerhaps={single === 'perhapsSingle'} />}
              {line.counts}
            </span>
          </span>
        </div>
      )}
      {flags > 0 && (
        <span className={styles.flag}>
          <ChangeMark change={change} />
          {cell.differs && <DiffersFlag />}
        </span>
      )}
      {isCompact && single && <SingleSourceMark isPerhaps={single === 'perhapsSingle'} />}
      {isInferred(cell) && <InferredMark />}
    </div>
  );
}
