import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { mostInOneBin } from '#src/domain/lane-bars.ts';
import { SourceRail } from '#src/components/timeline/SourceRail.tsx';
import { TimeAxis } from '#src/components/timeline/TimeAxis.tsx';
import { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { useRangePhrase } from '#src/components/filters/use-sentence.ts';
import { binOfWindow } from '#src/domain/density.ts';
import { rangeOf } from '#src/domain/time-window.ts';
import { LanesGround } from './LanesGround.tsx';
import { Legend } from './Legend.tsx';
import { PrintedLane } from './PrintedLane.tsx';
import type { Timeline } from './use-timeline.ts';
import { usePrintedPicture } from './use-printed-picture.ts';
import styles from './PrintedLanes.module.css';

/** Axis, sources, lanes with all their rows, and the legend, as large as fits on a page. */
export function PrintedLanes({ timeline }: { timeline: Timeline }) {
  const t = useTranslations('timeline');
  const words = useTranslations('lanes');
  const rangePhrase = useRangePhrase();
  const { sourceDays, latestLabel } = useLatestSourceLabel();
  const picture = usePrintedPicture(timeline, sourceDays);
  const { scale, zoom, axis, horizon, lanes, measure, laneCount } = picture;
  const most = useMemo(
    () => lanes.reduce((max, { bars }) => Math.max(max, bars ? mostInOneBin(bars) : 0), 0),
    [lanes],
  );
  return (
    <div style={{ zoom }}>
      <p className={styles.period}>
        {words('period', { range: rangePhrase(rangeOf(scale.window)) })}
      </p>
      <div className={styles.head}>
        <div className={styles.gutter}>{t('sources')}</div>
        <div>
          <TimeAxis axis={axis} widthPx={scale.widthPx} measure={measure} />
          <SourceRail {...{ scale, sourceDays, latestLabel, measure }} />
        </div>
        <div className={styles.undated}>{t('undated')}</div>
      </div>
      <LanesGround picture={picture}>
        {lanes.map((lane) => (
          <PrintedLane
            key={lane.id}
            lane={lane}
            most={most}
            scale={scale}
            horizon={horizon}
            selectedId={timeline.selected?.id ?? null}
          />
        ))}
      </LanesGround>
      {laneCount > lanes.length && (
        <p className={styles.more}>{words('moreLanes', { count: laneCount - lanes.length })}</p>
      )}
      <Legend bars={lanes.some(({ bars }) => bars) ? binOfWindow(scale.window) : null} />
    </div>
  );
}
