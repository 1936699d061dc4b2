import { useId } from 'react';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { FadeDefs } from '#src/components/timeline/FadeDefs.tsx';
import { HorizonGaps } from '#src/components/timeline/HorizonGaps.tsx';
import { laneHeightPx } from '#src/components/timeline/lane-geometry.ts';
import { PlotSvg } from '#src/components/timeline/PlotSvg.tsx';
import { useEventName } from '#src/components/use-event-name.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import type { TimeWindow } from '#src/domain/time-window.ts';
import { LaneHeading } from './LaneHeading.tsx';
import { LaneMarkCell } from './LaneMarkCell.tsx';
import { LazyLaneBars } from './lazy-lane-parts.ts';
import { UndatedCells } from './UndatedCells.tsx';
import type { LaneFocus } from './use-lane-focus.ts';
import type { Picture } from './use-picture.ts';
import { useLaneName } from './use-lane-name.ts';
import styles from './LaneRow.module.css';

/** One lane: its heading, its marks or bars, and its undated events. */
export function LaneRow({
  lane,
  place,
  picture,
  focus,
  selectedId,
  hasUndated,
  onSelect,
  onZoomTo,
}: {
  lane: LaneLayout;
  /** Among all lanes, drawn or not. */
  place: number;
  picture: Picture;
  focus: LaneFocus;
  selectedId: string | null;
  hasUndated: boolean;
  onSelect: (eventId: string, byKey: boolean) => void;
  onZoomTo: (window: TimeWindow) => void;
}) {
  const fades = useId();
  const name = useLaneName()(lane);
  const eventName = useEventName();
  const { scale, horizon, most, emptyLane } = picture;
  const heightPx = laneHeightPx(lane.rowCount);
  return (
    <div role="row" aria-rowindex={place + 1} aria-label={name} className={styles.lane}>
      <LaneHeading lane={lane} name={name} picture={picture} focus={focus} />
      <PlotSvg
        role="presentation"
        className={styles.plot}
        widthPx={scale.widthPx}
        heightPx={heightPx}
      >
        {lane.marks.length > 0 && <FadeDefs prefix={fades} />}
        <HorizonGaps marks={lane.marks} horizon={horizon} />
        {lane.count === 0 && emptyLane}
        {lane.bars && (
          <SilentPart>
            <LazyLaneBars
              lane={lane}
              bars={lane.bars}
              most={most}
              name={name}
              scale={scale}
              focus={focus}
              onZoomTo={onZoomTo}
            />
          </SilentPart>
        )}
        {lane.marks.map((laneMark) => (
          <LaneMarkCell
            key={laneMark.event.row}
            laneId={lane.id}
            laneMark={laneMark}
            name={eventName(laneMark.event)}
            fades={fades}
            focus={focus}
            selected={laneMark.event.id === selectedId}
            isOnBars={lane.bars !== null}
            onSelect={onSelect}
          />
        ))}
      </PlotSvg>
      {hasUndated && (
        <UndatedCells
          lane={lane}
          name={name}
          focus={focus}
          selectedId={selectedId}
          onSelect={onSelect}
        />
      )}
    </div>
  );
}
