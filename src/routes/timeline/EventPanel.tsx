import { Suspense, useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useFocusOfStep } from '#src/components/into-panel.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { useView } from '#src/url/use-view.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { CopyEventLink } from './CopyEventLink.tsx';
import { EventDetails } from './EventDetails.tsx';
import { EventSteps } from './EventSteps.tsx';
import type { Timeline } from './use-timeline.ts';
import styles from './EventPanel.module.css';

/** The selected event beside the timeline; on a phone a page of its own with its steps below. */
export function EventPanel({
  event,
  timeline,
  wantsFocus,
  returnFocusTo,
}: {
  event: EventRow;
  timeline: Timeline;
  /** It was opened by key: the panel takes the focus, and says so by setting this to false. */
  wantsFocus: RefObject<boolean>;
  returnFocusTo: () => HTMLElement | null;
}) {
  const t = useTranslations('event.panel');
  const shell = useTranslations('shell');
  const resize = useTranslations('elsewhere');
  const isPhone = useScreen() === 'phone';
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.focus({ preventScroll: true });
  }, [event.id, wantsFocus]);
  useFocusOfStep(body);
  return (
    <Panel
      label={t('name')}
      ref={body}
      labels={{ close: isPhone ? t('toList') : t('close'), resize: resize('resizePanel') }}
      onClose={() => timeline.select(null)}
      returnFocusTo={returnFocusTo}
      header={
        <>
          <span className={styles.position}>{usePositionText(event, timeline)}</span>
          {!isPhone && <EventSteps timeline={timeline} inBar={false} />}
          <CopyEventLink eventId={event.id} />
        </>
      }
    >
      <PanelBoundary key={event.id}>
        <Suspense fallback={<Skeleton rows={8} label={shell('loading')} />}>
          <EventDetails event={event} />
        </Suspense>
      </PanelBoundary>
      {isPhone && <EventSteps timeline={timeline} inBar />}
    </Panel>
  );
}

function usePositionText(event: EventRow, { listed }: Timeline): string {
  const t = useTranslations('event.panel');
  const isCompared = useView().view.compare !== null;
  const at = listed.placeOf(event.id);
  if (at === -1) return t(isCompared ? 'outsideFirst' : 'outside');
  return t('position', { position: at + 1, count: listed.length });
}
