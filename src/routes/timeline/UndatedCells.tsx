import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { useEventName } from '#src/components/use-event-name.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { markKey } from './lane-cells.ts';
import { LazyUndatedCount } from './lazy-lane-parts.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './UndatedCells.module.css';

/** Events without any bound, beside the axis of time. */
export function UndatedCells({
  lane,
  name,
  focus,
  selectedId,
  onSelect,
}: {
  lane: LaneLayout;
  name: string;
  focus: LaneFocus;
  selectedId: string | null;
  onSelect: (eventId: string, byKey: boolean) => void;
}) {
  const language = useLanguage();
  const eventName = useEventName();
  return (
    <div role="presentation" className={styles.column}>
      {lane.undated.map((event) => {
        const key = markKey(lane.id, event.row);
        return (
          <div
            key={event.row}
            role="gridcell"
            data-cell={key}
            data-event={event.id}
            className={styles.cell}
            tabIndex={focus.tabStop === key ? 0 : -1}
            aria-selected={event.id === selectedId}
            aria-label={eventName(event)}
            onFocus={() => focus.onFocus(key)}
            onClick={() => onSelect(event.id, false)}
            onKeyDown={(keyEvent) => {
              if (keyEvent.key !== 'Enter' && keyEvent.key !== ' ') return;
              keyEvent.preventDefault();
              onSelect(event.id, true);
            }}
          >
            <DateIcon date={event.date} status={event.status} position={event.position} />
            <span>{event.short[language]}</span>
          </div>
        );
      })}
      {lane.undatedCount > 0 && (
        <SilentPart>
          <LazyUndatedCount name={name} count={lane.undatedCount} />
        </SilentPart>
      )}
    </div>
  );
}
