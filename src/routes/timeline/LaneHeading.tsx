import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { headingKey, moreKey } from './lane-cells.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import type { Picture } from './use-picture.ts';
import styles from './LaneHeading.module.css';

/** Name of a lane, which closes and opens it, and the way to the events that had no room. */
export function LaneHeading({
  lane: { id, hidden, count },
  name,
  picture: { closed, open, toggleClosed, toggleOpen },
  focus,
}: {
  lane: LaneLayout;
  name: string;
  picture: Picture;
  focus: LaneFocus;
}) {
  const t = useTranslations('timeline');
  const isClosed = closed.has(id);
  const isOpen = open.has(id) && !isClosed;
  const cell = (key: string) => ({
    'data-cell': key,
    tabIndex: focus.tabStop === key ? 0 : -1,
    onFocus: () => focus.onFocus(key),
  });
  return (
    <div className={styles.heading}>
      <div role="rowheader" className={styles.place}>
        <button
          type="button"
          {...cell(headingKey(id))}
          className={styles.name}
          aria-expanded={!isClosed}
          onClick={() => toggleClosed(id)}
        >
          {isClosed ? <ChevronRight aria-hidden /> : <ChevronDown aria-hidden />}
          <Unbroken text={name} />
          {isClosed && <small> {count}</small>}
        </button>
      </div>
      {(hidden > 0 || isOpen) && (
        <div role="gridcell">
          <button
            type="button"
            {...cell(moreKey(id))}
            className={styles.more}
            aria-label={
              isOpen
                ? t('fewerInLaneName', { lane: name })
                : t('moreInLaneName', { count: hidden, lane: name })
            }
            onClick={() => toggleOpen(id)}
          >
            {isOpen ? t('fewerInLane') : t('moreInLane', { count: hidden })}
          </button>
        </div>
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
