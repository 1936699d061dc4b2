import { useTranslations } from 'use-intl';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { farKey, moreKey } from './lane-cells.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './UndrawnEvents.module.css';

/** The way to the events of a lane that had no row, and how many more may be in view. */
export function UndrawnEvents({
  lane: { id, hidden, far },
  name,
  isOpen,
  focus,
  onToggle,
}: {
  lane: LaneLayout;
  name: string;
  /** All rows of the lane are drawn. */
  isOpen: boolean;
  focus: LaneFocus;
  onToggle: (laneId: string) => void;
}) {
  const t = useTranslations('lanes');
  const farWords = t('farName', { lane: name, count: far });
  const cell = (key: string) => ({
    'data-cell': key,
    tabIndex: focus.tabStop === key ? 0 : -1,
    onFocus: () => focus.onFocus(key),
  });
  return (
    <>
      {(hidden > 0 || isOpen) && (
        <div role="gridcell">
          <button
            type="button"
            {...cell(moreKey(id))}
            className={styles.more}
            aria-label={
              isOpen ? t('fewerName', { lane: name }) : t('moreName', { count: hidden, lane: name })
            }
            onClick={() => onToggle(id)}
          >
            {isOpen ? t('fewer') : t('more', { count: hidden })}
          </button>
        </div>
      )}
      {far > 0 && (
        <div
          role="gridcell"
          {...cell(farKey(id))}
          className={styles.far}
          aria-label={farWords}
          title={farWords}
        >
          {t('far', { count: far })}
        </div>
      )}
    </>
  );
}
