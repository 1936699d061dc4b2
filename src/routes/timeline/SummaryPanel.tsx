import { Suspense, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { SummaryDates } from './SummaryDates.tsx';
import { SummaryField } from './SummaryField.tsx';
import { SummaryOfParts } from './SummaryOfParts.tsx';
import type { Timeline } from './use-timeline.ts';
import styles from './SummaryPanel.module.css';

/**
 * What the events have that the filters and the range leave, in numbers, each of which filters.
 * Stands where the panel of an event does.
 */
export function SummaryPanel({
  timeline: { listed, change },
  wantsFocus,
  returnFocusTo,
}: {
  timeline: Timeline;
  /** It was opened by its button: the panel takes the focus, and says so by setting this to false. */
  wantsFocus: RefObject<boolean>;
  returnFocusTo: () => HTMLElement | null;
}) {
  const t = useTranslations('summary');
  const resize = useTranslations('elsewhere');
  const screen = useScreen();
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  const total = useCorpus().events.length;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.focus({ preventScroll: true });
  }, [wantsFocus]);
  return (
    <Panel
      label={t('name')}
      ref={body}
      labels={{
        close: screen === 'phone' ? t('toList') : t('close'),
        resize: resize('resizePanel'),
      }}
      onClose={() => change({ summary: false }, 'push')}
      returnFocusTo={returnFocusTo}
      header={
        // Elsewhere the counts beside the filters say it aloud.
        <span className={styles.total} {...(screen === 'wide' ? {} : { role: 'status' })}>
          {t.rich('total', { count: listed.length, total, b })}
        </span>
      }
    >
      <h2 className={styles.title}>{t('name')}</h2>
      <p className={styles.hint}>
        {t('hint')} <span>{t('hintOfKey')}</span>
      </p>
      <SummaryDates events={listed} />
      <SummaryField field="status" events={listed} />
      <PanelBoundary>
        <Suspense
          fallback={
            <p className={styles.loading} role="status">
              {t('loading')}
            </p>
          }
        >
          <SummaryOfParts events={listed} />
        </Suspense>
      </PanelBoundary>
    </Panel>
  );
}
