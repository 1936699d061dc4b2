import { useId, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import type { EventSet } from '#src/domain/event-set.ts';
import { fitWindow } from '#src/domain/fit-window.ts';
import { isUndated, timelineLanes } from '#src/domain/timeline-lanes.ts';
import { axisOf } from '#src/domain/ticks.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import { useEventName } from '#src/components/use-event-name.ts';
import { FadeDefs } from './FadeDefs.tsx';
import { HorizonGaps } from './HorizonGaps.tsx';
import { laneHeightPx, rowMiddlePx } from './lane-geometry.ts';
import { MarkWithLabel } from './MarkWithLabel.tsx';
import { PlotGrid } from './PlotGrid.tsx';
import { PlotSvg } from './PlotSvg.tsx';
import { horizonX, SourceRail } from './SourceRail.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { useAxisWords } from './use-axis-words.ts';
import { useLatestSourceLabel } from './use-latest-source-label.ts';
import { useMarkLabel } from './use-mark-label.ts';
import { usePlotSize } from './use-plot-size.ts';
import { useTextMeasure } from './use-text-measure.ts';
import styles from './MiniTimeline.module.css';

const NONE: ReadonlySet<string> = new Set();
const ALL: ReadonlySet<string> = new Set(['all']);

/**
 * A few events on one axis, fitted, without zoom: axis, source rail and one lane. Every mark is a
 * link to its event on the timeline; undated events stand in a line below.
 */
export function MiniTimeline({ events }: { events: EventSet }) {
  const t = useTranslations('timeline');
  const lanes = useTranslations('lanes');
  const fades = useId();
  const language = useLanguage();
  const plotRef = useRef<HTMLDivElement>(null);
  const { widthPx } = usePlotSize(plotRef);
  const measure = useTextMeasure();
  const words = useAxisWords();
  const eventName = useEventName();
  const { sourceDays, latestLabel } = useLatestSourceLabel();
  const fit = useMemo(
    () =>
      fitWindow(
        Array.from(events, ({ date }) => date),
        null,
      ) ?? { from: 0, to: 1 },
    [events],
  );
  const labelOf = useMarkLabel(null, null);
  const scale = useMemo(() => ({ window: fit, widthPx }), [fit, widthPx]);
  const axis = useMemo(() => axisOf(scale, words, measure), [scale, words, measure]);
  const horizon = horizonX(scale, sourceDays);
  const lane = useMemo(() => {
    const groups = [{ id: 'all', name: null, events }];
    const [only] = timelineLanes({
      groups,
      scale,
      horizon,
      measure,
      labelOf,
      selectedId: null,
      closed: NONE,
      open: ALL,
    });
    return only;
  }, [events, scale, horizon, measure, labelOf]);
  const undated = [...events].filter(isUndated);
  const heightPx = laneHeightPx(lane?.rowCount ?? 1);
  return (
    <div
      className={styles.timeline}
      role="group"
      aria-label={lanes('miniName', { count: events.length })}
    >
      <div ref={plotRef} className={styles.plot}>
        {undated.length < events.length && (
          <>
            <TimeAxis axis={axis} widthPx={widthPx} measure={measure} />
            <SourceRail
              scale={scale}
              sourceDays={sourceDays}
              latestLabel={latestLabel}
              measure={measure}
            />
            <div className={styles.lane}>
              <PlotGrid axis={axis} widthPx={widthPx} horizon={horizon} />
              <PlotSvg widthPx={widthPx} heightPx={heightPx} className={styles.marks}>
                <FadeDefs prefix={fades} />
                {lane && <HorizonGaps marks={lane.marks} horizon={horizon} />}
                {lane?.marks.map((laneMark) => (
                  <g
                    key={laneMark.event.id}
                    transform={`translate(0 ${rowMiddlePx(laneMark.row)})`}
                  >
                    <Link
                      to={paths.event(laneMark.event.id)}
                      aria-label={eventName(laneMark.event)}
                    >
                      <MarkWithLabel laneMark={laneMark} selected={false} fades={fades} />
                    </Link>
                  </g>
                ))}
              </PlotSvg>
            </div>
          </>
        )}
      </div>
      {undated.length > 0 && (
        <p className={styles.undated}>
          {t('undated')}:{' '}
          {undated.map((event, i) => (
            <span key={event.id}>
              {i > 0 && ', '}
              <Link to={paths.event(event.id)}>{event.short[language]}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
