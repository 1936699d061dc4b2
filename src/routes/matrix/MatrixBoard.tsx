import { useId, useRef, type CSSProperties } from 'react';
import { orderingColumn } from '#src/domain/matrix-order.ts';
import { useView } from '#src/url/use-view.ts';
import type { MatrixView } from '#src/url/view-state.ts';
import { ChartPlace } from './charts/ChartPlace.tsx';
import { ChartToggle } from './charts/ChartToggle.tsx';
import { SaveMatrix } from './saving/SaveMatrix.tsx';
import { SilentActors } from './SilentActors.tsx';
import { MatrixTime } from './MatrixTime.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { SignPictures } from './SignPictures.tsx';
import { StanceLegend } from './StanceLegend.tsx';
import type { MatrixOnScreen } from './use-matrix.ts';
import { useScrollEdges } from './use-scroll-edges.ts';
import { useSilentApart } from './use-silent-apart.ts';
import styles from './MatrixBoard.module.css';

/** The matrix with its legend above it, and on demand its positions as a chart. */
export function MatrixBoard({
  onScreen,
  mode,
  coveredRem,
  onOpenByKey,
}: {
  onScreen: MatrixOnScreen;
  mode: MatrixView;
  /** How much of its end lies under the panel; what is there can be scrolled out from under it. */
  coveredRem: number;
  /** Said before a cell is opened by key. */
  onOpenByKey: () => void;
}) {
  const chartId = useId();
  const { chart } = useView().view;
  const scroller = useRef<HTMLDivElement>(null);
  useScrollEdges(scroller);
  const silent = useSilentApart(onScreen.groups);
  return (
    <div className={styles.board} style={{ '--covered': `${coveredRem}rem` } as CSSProperties}>
      <div className={styles.top}>
        <StanceLegend onScreen={onScreen} isDetailed={mode === 'detailed'} />
        <div className={styles.tools}>
          <SaveMatrix onScreen={onScreen} />
          <ChartToggle controls={chartId} />
        </div>
      </div>
      <MatrixTime />
      {mode === 'compact' && <SignPictures />}
      <div className={styles.frame}>
        <div ref={scroller} className={styles.scroller}>
          <ChartPlace
            id={chartId}
            className={styles.chart}
            onScreen={onScreen}
            column={orderingColumn(onScreen.order) ?? 0}
          />
          <MatrixGrid
            onScreen={onScreen}
            silent={silent}
            mode={mode}
            coveredRem={coveredRem}
            onOpenByKey={onOpenByKey}
          />
          {silent.actors.length > 0 && (
            <SilentActors
              actors={silent.actors}
              issues={onScreen.matrix.issues.length}
              isFolded={silent.isFolded}
              onToggle={silent.toggle}
            />
          )}
        </div>
        {chart === null && <div className={styles.before} aria-hidden />}
        <div className={styles.after} aria-hidden />
      </div>
    </div>
  );
}
