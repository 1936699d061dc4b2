import { useTranslations } from 'use-intl';
import { LANES_AT_ONCE } from '#src/domain/shown-lanes.ts';
import { MORE_LANES } from './lane-cells.ts';
import type { LaneFocus } from './use-lane-focus.ts';
import styles from './MoreLanes.module.css';

/** How many lanes are not drawn, and the way to the next of them. */
export function MoreLanes({
  count,
  focus,
  onMore,
}: {
  count: number;
  focus: LaneFocus;
  onMore: () => void;
}) {
  const t = useTranslations('lanes');
  return (
    <div role="row" className={styles.row}>
      <div role="gridcell" className={styles.cell}>
        <span>{t('moreLanes', { count })}</span>
        <button
          type="button"
          data-cell={MORE_LANES}
          className={styles.button}
          tabIndex={focus.tabStop === MORE_LANES ? 0 : -1}
          onFocus={() => focus.onFocus(MORE_LANES)}
          onClick={onMore}
        >
          {t('showLanes', { count: Math.min(count, LANES_AT_ONCE) })}
        </button>
      </div>
    </div>
  );
}
