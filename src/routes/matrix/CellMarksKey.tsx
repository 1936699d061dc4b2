import { useTranslations } from 'use-intl';
import { InferredMark } from '#src/components/InferredMark.tsx';
import { ChangeIcon, SingleSourceMark, type ChangeSign } from './CellMarks.tsx';
import { isInferred, type StanceAsOf } from '#src/domain/stance-as-of.ts';
import { changeMark } from '#src/components/use-change-text.ts';
import { useCellText } from './use-cell-text.ts';
import { useChanges } from './use-changes.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './StanceLegend.module.css';

const SIGNS: readonly ChangeSign[] = ['up', 'down', 'other'];

/** What the small marks in cells mean, of those in use; the names of the cells say it in words. */
export function CellMarksKey({ onScreen }: { onScreen: MatrixOnScreen }) {
  const t = useTranslations('matrixTime');
  const matrix = useTranslations('matrix');
  const text = useCellText();
  const { list } = useChanges();
  const inUse = new Set(list.map(({ kind }) => changeMark(kind)));
  const has = (isMarked: (stance: StanceAsOf) => boolean) =>
    onScreen.matrix.rows.some(({ cells }) =>
      cells.some((cell) => cell.position !== 'none' && isMarked(cell)),
    );
  return (
    <>
      {has(isInferred) && (
        <span className={styles.note} aria-hidden>
          <InferredMark />
          {matrix('inferred')}
        </span>
      )}
      {has(text.isSingleSource) && (
        <span className={styles.note} aria-hidden>
          <SingleSourceMark />
          {t('singleSource')}
        </span>
      )}
      {SIGNS.filter((sign) => inUse.has(sign)).map((sign) => (
        <span key={sign} className={styles.note} aria-hidden>
          <ChangeIcon sign={sign} />
          {t(`key.${sign}`)}
        </span>
      ))}
    </>
  );
}
