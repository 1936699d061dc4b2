import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { statedCount } from '#src/domain/matrix.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './MatrixSize.module.css';

/** How much the matrix shows: its rows, its columns, and the cells with evidence. */
export function MatrixSize({ onScreen }: { onScreen: MatrixOnScreen }) {
  const t = useTranslations('matrix');
  const { matrix, columns, counts, picks } = onScreen;
  const b = (text: ReactNode) => <b>{text}</b>;
  const rest = (text: ReactNode) => <span>{text}</span>;
  const cells = statedCount(counts);
  const picked = columns.reduce((sum, column) => sum + column.picked, 0);
  return (
    <p className={styles.size} role="status">
      <span>
        {t.rich('size', { actors: matrix.rows.length, issues: matrix.issues.length, b })}
        {', '}
      </span>
      {picks
        ? t.rich('pickedCells', { picked, cells, b, rest })
        : t.rich('cellsWithEvidence', { cells, b })}
    </p>
  );
}
