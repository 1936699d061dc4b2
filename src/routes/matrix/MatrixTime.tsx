import { lazy, Suspense, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { Button } from '#src/ui/Button.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { useView } from '#src/url/use-view.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { SinceSelect } from './SinceSelect.tsx';
import { useAsOf } from './use-as-of.ts';
import { useChanges } from './use-changes.ts';
import styles from './MatrixTime.module.css';

const ChangeList = lazy(async () => {
  const list = await import('./ChangeList.tsx');
  return { default: list.ChangeList };
});

/** Over a chart the list is folded until asked for: both would leave the matrix no room. */
const OPEN = { alone: true, overChart: false };

/**
 * What moves the matrix through time: its day, and since when changes count. Where one is chosen,
 * the list of them. Nothing where no stance has a last possible day, for there is only one stop.
 */
export function MatrixTime() {
  const t = useTranslations('matrixTime');
  const shell = useTranslations('shell');
  const { stops } = useAsOf();
  const { since, list } = useChanges();
  const place = useView().view.chart === null ? 'alone' : 'overChart';
  const [open, setOpen] = useState(OPEN);
  const isOpen = open[place];
  const listId = useId();
  if (stops.length === 1) return null;
  return (
    <>
      <div className={styles.bar}>
        <AsOfControl />
        <div className={styles.since}>
          <SinceSelect onChoose={() => setOpen({ ...open, alone: true })} />
          {since !== null && (
            <Button
              variant="plain"
              aria-expanded={isOpen}
              aria-controls={listId}
              onClick={() => setOpen({ ...open, [place]: !isOpen })}
            >
              {t('changes', { n: list.length })}
            </Button>
          )}
        </div>
      </div>
      <div id={listId} className={styles.list} hidden={since === null || !isOpen}>
        {since !== null && isOpen && (
          <PanelBoundary>
            <Suspense fallback={<Skeleton label={shell('loading')} rows={4} />}>
              <ChangeList changes={list} since={since} />
            </Suspense>
          </PanelBoundary>
        )}
      </div>
    </>
  );
}
