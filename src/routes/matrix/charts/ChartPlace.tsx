import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { useView } from '#src/url/use-view.ts';
import type { MatrixOnScreen } from '#src/routes/matrix/use-matrix.ts';
import styles from './ChartPlace.module.css';

const MatrixCharts = lazy(async () => {
  const charts = await import('./MatrixCharts.tsx');
  return { default: charts.MatrixCharts };
});

/**
 * Where the charts of the matrix are shown. It has the same height whichever is, so that what stands
 * below does not move.
 */
export function ChartPlace({
  id,
  className,
  onScreen,
  column,
  isFixed = false,
}: {
  id: string;
  className?: string | undefined;
  onScreen: MatrixOnScreen;
  /** Place of the issue that charts are of where the link names none. */
  column: number;
  /** That issue is chosen elsewhere on the screen. */
  isFixed?: boolean;
}) {
  const shell = useTranslations('shell');
  const t = useTranslations('charts.choose');
  const { chart } = useView().view;
  return (
    <div id={id} className={classNames(styles.place, className)} hidden={chart === null}>
      {chart !== null && (
        // Its table may be longer than the place: the keys scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div role="group" aria-label={t('area')} tabIndex={0} className={styles.scroller}>
          <PanelBoundary>
            <Suspense fallback={<Skeleton label={shell('loading')} rows={6} />}>
              <MatrixCharts chart={chart} onScreen={onScreen} column={column} isFixed={isFixed} />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
    </div>
  );
}
