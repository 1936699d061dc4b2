import {
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { useTranslations } from 'use-intl';
import { ShownWindow } from '#src/components/comparing/shown-window.ts';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { EventCounts } from '#src/components/filters/EventCounts.tsx';
import { FilterBar } from '#src/components/filters/FilterBar.tsx';
import { MovingRange } from '#src/components/filters/moving-range.ts';
import { useEventName } from '#src/components/use-event-name.ts';
import { usePageTitle } from '#src/components/use-page-title.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { announce } from '#src/ui/announce.ts';
import { useAtLeisure } from '#src/ui/use-at-leisure.ts';
import { Button } from '#src/ui/Button.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { useView } from '#src/url/use-view.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { DesktopTimeline } from './DesktopTimeline.tsx';
import { LanesControl } from './LanesControl.tsx';
import { LazyComparedTimeline, LazyComparisonChip } from './lazy-comparison.ts';
import { LazyTimelinePanel } from './lazy-timeline-panel.ts';
import { LazyPhoneTimeline } from './lazy-phone-timeline.ts';
import { LazyTimelinePrint } from './lazy-timeline-print.ts';
import { useTimeline, type Timeline } from './use-timeline.ts';
import { useTimelineKeys } from './use-timeline-keys.ts';
import styles from './TimelineScreen.module.css';

/** Filters, timeline and the panel of the selected event. */
export function TimelineScreen({ eventOfPage }: { eventOfPage: EventRow | null }) {
  const t = useTranslations('timeline');
  const isPhone = useScreen() === 'phone';
  const { compare } = useView().view;
  const timeline = useTimeline(eventOfPage);
  const { selected, isSummaryOpen, listed, select, change } = timeline;
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const summaryButton = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(false);
  const language = useLanguage();
  useTimelineKeys(timeline);
  useAnnouncedSelection(timeline, !!compare);
  useAtLeisure(LazyTimelinePanel.load);
  const canPrint = usePrintPart();
  usePageTitle(eventOfPage?.title[language] ?? null);
  const origin = useOrigin(body, selected);
  const onSelect = useCallback(
    (eventId: string, byKey: boolean) => {
      wantsFocus.current = byKey;
      origin.note();
      select(eventId);
    },
    [origin, select],
  );
  return (
    <>
      {canPrint && (
        <SilentPart>
          <LazyTimelinePrint timeline={timeline} />
        </SilentPart>
      )}
      <VisuallyHidden>
        <h1>{t('name')}</h1>
      </VisuallyHidden>
      {/* Not around the lanes: what stays as it is there would be searched for who asks. */}
      <ShownWindow value={timeline.period.shown}>
        <MovingRange value={timeline.period.moving}>
          <FilterBar
            leading={
              <>
                {!isPhone && <LanesControl timeline={timeline} />}
                {compare && (
                  <SilentPart>
                    <LazyComparisonChip />
                  </SilentPart>
                )}
              </>
            }
            trailing={
              <div className={styles.counts}>
                {!isPhone && !compare && <EventCounts events={listed} />}
                <Button
                  ref={summaryButton}
                  variant="plain"
                  aria-expanded={isSummaryOpen}
                  onPointerOver={() => void LazyTimelinePanel.load()}
                  onClick={() => {
                    wantsFocus.current = !isSummaryOpen;
                    change({ summary: !isSummaryOpen, selected: null }, 'push');
                  }}
                >
                  {t('summary')}
                </Button>
              </div>
            }
          />
        </MovingRange>
      </ShownWindow>
      <div ref={body} className={styles.body} onPointerOver={expectPanel} onFocus={expectPanel}>
        {compare ? (
          <PanelBoundary>
            <LazyComparedTimeline timeline={timeline} gridRef={grid} onSelect={onSelect} />
          </PanelBoundary>
        ) : isPhone ? (
          <Suspense>
            <LazyPhoneTimeline timeline={timeline} onSelect={onSelect} />
          </Suspense>
        ) : (
          <DesktopTimeline timeline={timeline} gridRef={grid} onSelect={onSelect} />
        )}
        {(selected || isSummaryOpen) && (
          <PanelBoundary key={`${isSummaryOpen}`} frame={inPlaceOfPanel}>
            <Suspense>
              <ShownWindow value={timeline.period.shown}>
                <LazyTimelinePanel
                  timeline={timeline}
                  wantsFocus={wantsFocus}
                  returnFocusTo={{ event: origin.find, summary: summaryButton }}
                />
              </ShownWindow>
            </Suspense>
          </PanelBoundary>
        )}
      </div>
    </>
  );
}

function inPlaceOfPanel(message: ReactNode) {
  return <div className={styles.fault}>{message}</div>;
}

/** Sooner than other parts: a print waits for nothing. In milliseconds. */
const BEFORE_PRINT = 1500;

/** Whether what draws for paper is there. Until then what is on the screen is printed. */
function usePrintPart(): boolean {
  const [isThere, setThere] = useState(false);
  const fetch = useCallback(async () => {
    await LazyTimelinePrint.load();
    setThere(true);
  }, []);
  useAtLeisure(fetch, BEFORE_PRINT);
  return isThere;
}

/** What is pointed at or has the focus may be selected next. */
function expectPanel({ target }: SyntheticEvent): void {
  if (target instanceof Element && target.closest('[data-event]')) void LazyTimelinePanel.load();
}

/**
 * Where the focus goes when the panel closes: to the mark, row or item of its event, in that part
 * of the screen where one was last chosen.
 */
function useOrigin(
  body: RefObject<HTMLElement | null>,
  selected: EventRow | null,
): { note: () => void; find: () => HTMLElement | null } {
  const part = useRef<Element | null>(null);
  const lastId = useRef<string | null>(null);
  useEffect(() => {
    if (selected) lastId.current = selected.id;
  }, [selected]);
  return useMemo(
    () => ({
      note: () => {
        part.current = document.activeElement?.closest('[role="grid"]') ?? null;
      },
      find: () => {
        if (lastId.current === null) return null;
        const target = `[data-event="${CSS.escape(lastId.current)}"]`;
        const inPart = part.current?.isConnected && part.current.querySelector<HTMLElement>(target);
        return inPart || (body.current?.querySelector<HTMLElement>(target) ?? null);
      },
    }),
    [body],
  );
}

/**
 * Says which event was selected, by whatever means; not what the page came with. Where sets are
 * compared, what the first one lacks is told by who knows the second.
 */
function useAnnouncedSelection({ selected, listed }: Timeline, isCompared: boolean): void {
  const t = useTranslations('timeline');
  const eventName = useEventName();
  const said = useRef(selected?.id ?? null);
  useEffect(() => {
    const id = selected?.id ?? null;
    if (id === said.current) return;
    said.current = id;
    if (!selected) return announce(t('closed'));
    const at = listed.placeOf(selected.id);
    if (isCompared && at === -1) return;
    const mark = eventName(selected);
    announce(
      at === -1
        ? t('selectedOutside', { mark })
        : t('selected', { position: at + 1, count: listed.length, mark }),
    );
  });
}
