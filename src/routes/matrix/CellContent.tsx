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
import styles from './CellContent.module.css';

/** What a cell has to show beyond its ground, all of it for the eye alone: the cell has a name. */
export function CellContent({
  cell,
  change,
  mode,
  text,
}: {
  cell: MatrixCell;
  change: CellChange | null;
  mode: MatrixView;
  text: CellText;
}) {
  const isCompact = mode === 'compact';
  if (cell.position === 'none') {
    if (!isSilent(cell)) return <span className={styles.left} />;
    return isCompact ? null : <StanceGlyph position="none" size={14} />;
  }
  const single = text.single(cell);
  const singleMark = single && <SingleSourceMark isPerhaps={single === 'perhapsSingle'} />;
  const hasFlag = change !== null || cell.differs;
  const line = isCompact ? null : text.line(cell);
  return (
    <>
      {line && (
        <>
          <StanceGlyph position={cell.position} size={18} />
          <div className={classNames(styles.words, hasFlag && styles.flagged)}>
            <b>{text.position(cell)}</b>
            <span className={styles.line}>
              <span>{line.when}</span>
              <span className={styles.count} data-confidence={cell.confidence}>
                {singleMark}
                {line.counts}
              </span>
            </span>
          </div>
        </>
      )}
      {hasFlag && (
        <span className={classNames(styles.flag, styles[mode])}>
          <ChangeMark change={change} />
          {cell.differs && <DiffersFlag />}
        </span>
      )}
      {isCompact && singleMark}
      {isInferred(cell) && <InferredMark />}
    </>
  );
}
