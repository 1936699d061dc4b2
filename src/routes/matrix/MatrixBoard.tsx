import { ChartBarStacked } from 'lucide-react';
import { lazy, Suspense, useId, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { useView } from '#src/url/use-view.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { StanceLegend } from './StanceLegend.tsx';
import { useFits } from './use-fits.ts';
import type { MatrixOnScreen } from './use-matrix.ts';
import styles from './MatrixBoard.module.css';

const PositionMix = lazy(() => import('#src/charts/PositionMix.tsx'));

/** The matrix with its legend above it, and on demand the mix of stances as a chart. */
export function MatrixBoard({
  onScreen,
  page,
}: {
  onScreen: MatrixOnScreen;
  /** What is as wide as the board and the panel: opening a cell must not change how cells look. */
  page: RefObject<HTMLElement | null>;
}) {
  const t = useTranslations('matrix');
  const shell = useTranslations('shell');
  const language = useLanguage();
  const { view } = useView();
  const [showsMix, setShowsMix] = useState(false);
  const mixId = useId();
  const fits = useFits(page, onScreen.columns.length);
  return (
    <div className={styles.board}>
      <div className={styles.top}>
        <StanceLegend onScreen={onScreen} />
        <Button
          variant="plain"
          icon={<ChartBarStacked aria-hidden />}
          aria-expanded={showsMix}
          aria-controls={mixId}
          onClick={() => setShowsMix(!showsMix)}
        >
          {t('mix.toggle')}
        </Button>
      </div>
      <div className={styles.scroller}>
        <div id={mixId} className={styles.mix} hidden={!showsMix}>
          {showsMix && (
            <PanelBoundary>
              <Suspense fallback={<Skeleton label={shell('loading')} rows={6} />}>
                <PositionMix
                  mixes={onScreen.columns.map(({ issue, counts }) => ({
                    id: issue.id,
                    name: issue.short[language],
                    counts,
                  }))}
                />
              </Suspense>
            </PanelBoundary>
          )}
        </div>
        <MatrixGrid onScreen={onScreen} mode={fits ? view.view : 'compact'} />
      </div>
    </div>
  );
}
