import { useId } from 'react';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { FadeDefs } from '#src/components/timeline/FadeDefs.tsx';
import { HorizonGaps } from '#src/components/timeline/HorizonGaps.tsx';
import { laneHeightPx, rowMiddlePx } from '#src/components/timeline/lane-geometry.ts';
import { LaneBars } from '#src/components/timeline/LaneBars.tsx';
import { MarkWithLabel } from '#src/components/timeline/MarkWithLabel.tsx';
import { PlotSvg } from '#src/components/timeline/PlotSvg.tsx';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import type { TimeScale } from '#src/domain/time-scale.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useTranslations } from 'use-intl';
import { EmptyLane } from './EmptyLane.tsx';
import { useLaneName } from './use-lane-name.ts';
import styles from './PrintedLane.module.css';

/** A lane on paper: nothing in it is cut or can be pressed. */
export function PrintedLane({
  lane,
  most,
  scale,
  horizon,
  selectedId,
}: {
  lane: LaneLayout;
  /** The count that is drawn full height, the same in all lanes. */
  most: number;
  scale: TimeScale;
  horizon: number | null;
  selectedId: string | null;
}) {
  const fades = useId();
  const t = useTranslations('lanes');
  const language = useLanguage();
  const heightPx = laneHeightPx(lane.rowCount);
  return (
    <div className={styles.lane}>
      <div className={styles.name}>
        {useLaneName()(lane)}
        {lane.far + lane.hidden > 0 && (
          <small> {t('far', { count: lane.far + lane.hidden })}</small>
        )}
      </div>
      <PlotSvg widthPx={scale.widthPx} heightPx={heightPx} className={styles.plot}>
        <FadeDefs prefix={fades} />
        <HorizonGaps marks={lane.marks} horizon={horizon} />
        {lane.count === 0 && <EmptyLane />}
        {lane.bars && (
          <LaneBars density={lane.bars} scale={scale} most={most} baseY={heightPx - 4} />
        )}
        {lane.marks.map((laneMark) => (
          <g
            key={laneMark.event.id}
            data-on-bars={lane.bars !== null || undefined}
            transform={`translate(0 ${rowMiddlePx(laneMark.row)})`}
          >
            <MarkWithLabel
              laneMark={laneMark}
              selected={laneMark.event.id === selectedId}
              fades={fades}
            />
          </g>
        ))}
      </PlotSvg>
      <ul className={styles.undated}>
        {lane.undated.map((event) => (
          <li key={event.id}>
            <DateIcon date={event.date} status={event.status} position={event.position} />
            {event.short[language]}
          </li>
        ))}
        {lane.undatedCount > 0 && <li>{t('undatedWords', { count: lane.undatedCount })}</li>}
      </ul>
    </div>
  );
}
