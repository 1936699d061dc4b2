import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { positionSteps } from '#src/domain/position-steps.ts';
import type { StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import styles from './CellPanel.module.css';

const PositionPath = lazy(async () => {
  const chart = await import('#src/charts/PositionPath.tsx');
  return { default: chart.PositionPath };
});

/** How the position of a cell came about; a sentence where there are not two days to draw. */
export function CellPath({ actor, stance }: { actor: ActorRow; stance: StanceAsOf }) {
  const t = useTranslations('matrixTime.path');
  const shell = useTranslations('shell');
  const language = useLanguage();
  const positions = useTranslations('matrixTime.position');
  const datePhrase = useDatePhrase();
  const steps = positionSteps(stance);
  const { dated, line, undated } = steps;
  const [first] = line;
  const notDrawn = [...new Set(undated.map(({ position }) => positions(position)))];
  return (
    <div data-chart-whole>
      <h3 className={styles.section}>
        {t('section')} <span>{t('stated', { n: line.length })}</span>
      </h3>
      {!first && <p className={styles.note}>{t('none')}</p>}
      {first && line.length === 1 && (
        <p className={styles.note}>
          {t(first.differs ? 'oneDiffers' : 'one', {
            position: positions(first.position),
            date: datePhrase(first.stance.date, 'occurred'),
            n: dated.length,
          })}
        </p>
      )}
      {line.length > 1 && (
        <PanelBoundary>
          <Suspense fallback={<Skeleton label={shell('loading')} rows={4} />}>
            <PositionPath steps={steps} name={actor.name[language]} />
          </Suspense>
        </PanelBoundary>
      )}
      {undated.length > 0 && (
        <p data-chart-note className={styles.note}>
          {t('undated', { n: undated.length, positions: notDrawn.join(', ') })}
        </p>
      )}
    </div>
  );
}
