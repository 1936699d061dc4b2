import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { headingKey } from './lane-cells.ts';
import { LazyUndrawnEvents } from './lazy-lane-parts.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import type { Picture } from './use-picture.ts';
import styles from './LaneHeading.module.css';

/** Name of a lane, which closes and opens it, and the way to the events that had no room. */
export function LaneHeading({
  lane,
  name,
  picture: { closed, open, toggleClosed, toggleOpen },
  focus,
}: {
  lane: LaneLayout;
  name: string;
  picture: Picture;
  focus: LaneFocus;
}) {
  const { id, hidden, far, count, bars } = lane;
  const isClosed = closed.has(id);
  const isOpen = open.has(id) && !bars;
  const key = headingKey(id);
  return (
    <div className={styles.heading}>
      <div role="rowheader" className={styles.place}>
        <button
          type="button"
          data-cell={key}
          tabIndex={focus.tabStop === key ? 0 : -1}
          onFocus={() => focus.onFocus(key)}
          className={styles.name}
          aria-expanded={!isClosed}
          onClick={() => toggleClosed(id)}
        >
          {isClosed ? <ChevronRight aria-hidden /> : <ChevronDown aria-hidden />}
          <Unbroken text={name} />
          {isClosed && <small> {count}</small>}
        </button>
      </div>
      {(hidden > 0 || far > 0 || isOpen) && (
        <SilentPart>
          <LazyUndrawnEvents {...{ lane, name, isOpen, focus }} onToggle={toggleOpen} />
        </SilentPart>
      )}
    </div>
  );
}

/** Breaks between words, not at the hyphens in them. */
function Unbroken({ text }: { text: string }) {
  return text.split(' ').map((word, i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      <span className={styles.word}>{word}</span>
    </Fragment>
  ));
}
