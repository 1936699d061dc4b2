import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SourceRail } from '#src/components/timeline/SourceRail.tsx';
import { TimeAxis } from '#src/components/timeline/TimeAxis.tsx';
import type { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { binOfWindow } from '#src/domain/density.ts';
import { LanesGround } from './LanesGround.tsx';
import { Legend } from './Legend.tsx';
import { PrintedLane } from './PrintedLane.tsx';
import type { PrintedPicture } from './use-printed-picture.ts';
import styles from './PrintedLanes.module.css';

/** Axis, sources, lanes with all their rows, and the legend, as large as fits on a page. */
export function PrintedLanes({
  heading,
  picture,
  sources: { sourceDays, latestLabel },
  selectedId,
  isLast = true,
}: {
  heading: ReactNode;
  picture: PrintedPicture;
  sources: ReturnType<typeof useLatestSourceLabel>;
  selectedId: string | null;
  /** The legend follows the last of several sets. */
  isLast?: boolean;
}) {
  const t = useTranslations('timeline');
  const words = useTranslations('lanes');
  const { scale, zoom, axis, horizon, lanes, most, measure, laneCount } = picture;
  return (
    <div style={{ zoom }}>
      <p className={styles.period}>{heading}</p>
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
          <PrintedLane key={lane.id} {...{ lane, most, scale, horizon, selectedId }} />
        ))}
      </LanesGround>
      {isLast && laneCount > lanes.length && (
        <p className={styles.more}>{words('moreLanes', { count: laneCount - lanes.length })}</p>
      )}
      {isLast && <Legend bars={most > 0 ? binOfWindow(scale.window) : null} />}
    </div>
  );
}
