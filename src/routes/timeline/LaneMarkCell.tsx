import { memo } from 'react';
import { rowMiddlePx } from '#src/components/timeline/lane-geometry.ts';
import { MarkWithLabel } from '#src/components/timeline/MarkWithLabel.tsx';
import type { LaneMark } from '#src/domain/timeline-lanes.ts';
import { markKey } from './lane-cells.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './LaneMarkCell.module.css';

/** A mark that can be chosen. Its name says what the picture shows. */
export function LaneMarkCell({
  laneId,
  laneMark,
  name,
  fades,
  focus,
  selected,
  isOnBars,
  onSelect,
}: {
  laneId: string;
  laneMark: LaneMark;
  name: string;
  fades: string;
  focus: LaneFocus;
  selected: boolean;
  /** Drawn before the bars of its lane. */
  isOnBars: boolean;
  onSelect: (eventId: string, byKey: boolean) => void;
}) {
  const { event, row } = laneMark;
  const key = markKey(laneId, event.row);
  return (
    <g
      role="gridcell"
      data-cell={key}
      data-event={event.id}
      data-on-bars={isOnBars || undefined}
      className={styles.cell}
      tabIndex={focus.tabStop === key ? 0 : -1}
      aria-selected={selected}
      aria-label={name}
      transform={`translate(0 ${rowMiddlePx(row)})`}
      onFocus={() => focus.onFocus(key)}
      onClick={() => onSelect(event.id, false)}
      onKeyDown={(keyEvent) => {
        if (keyEvent.key !== 'Enter' && keyEvent.key !== ' ') return;
        keyEvent.preventDefault();
        onSelect(event.id, true);
      }}
    >
      <Drawing laneMark={laneMark} selected={selected} fades={fades} />
    </g>
  );
}

/** Moving the focus draws nothing anew. */
const Drawing = memo(MarkWithLabel);
