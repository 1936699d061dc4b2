import { useTranslations } from 'use-intl';
import { rowMiddlePx } from '#src/components/timeline/lane-geometry.ts';
import styles from './EmptyLane.module.css';

/** Stands in a lane that has nothing in view, where the lane beside which it is drawn has. */
export function EmptyLane() {
  const t = useTranslations('comparing');
  return (
    <text x="10" y={rowMiddlePx(0) + 4} className={styles.words}>
      {t('emptyLane')}
    </text>
  );
}
