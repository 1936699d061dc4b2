import { ChartBarStacked } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState, type CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import type { MatrixView } from '#src/url/view-state.ts';
import { SilentActors } from './SilentActors.tsx';
import { MatrixTime } from './MatrixTime.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { StanceLegend } from './StanceLegend.tsx';
import type { MatrixOnScreen } from './use-matrix.ts';
import { useScrollEdges } from './use-scroll-edges.ts';
import { useSilentApart } from './use-silent-apart.ts';
import styles from './MatrixBoard.module.css';

const PositionMix = lazy(async () => {
  const chart = await import('#src/charts/PositionMix.tsx');
  return { default: chart.PositionMix };
});

/** The matrix with its legend above it, and on demand the mix of stances as a chart. */
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
  const t = useTranslations('matrix');
  const shell = useTranslations('shell');
  const language = useLanguage();
  const [showsMix, setShowsMix] = useState(false);
  const mixId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useScrollEdges(scroller);
  const silent = useSilentApart(onScreen.groups);
  return (
    <div className={styles.board} style={{ '--covered': `${coveredRem}rem` } as CSSProperties}>
      <div className={styles.top}>
        <StanceLegend onScreen={onScreen} showsDates={mode === 'detailed'} />
        <Button
          variant="plain"
          className={styles.toggle}
          title={t('mix.toggle')}
          icon={<ChartBarStacked aria-hidden />}
          aria-expanded={showsMix}
          aria-controls={mixId}
          onClick={() => setShowsMix(!showsMix)}
        >
          <span>{t('mix.toggle')}</span>
        </Button>
      </div>
      <MatrixTime />
      <div className={styles.frame}>
        <div ref={scroller} className={styles.scroller}>
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
          <MatrixGrid
            onScreen={onScreen}
            groups={silent.groups}
            mode={mode}
            coveredRem={coveredRem}
            onOpenByKey={onOpenByKey}
          />
          {silent.actors.length > 0 && (
            <SilentActors
              actors={silent.actors}
              issues={onScreen.matrix.issues.length}
              isOpen={silent.isOpen}
              onToggle={silent.toggle}
            />
          )}
        </div>
        <div className={styles.before} aria-hidden />
        <div className={styles.after} aria-hidden />
      </div>
    </div>
  );
}
