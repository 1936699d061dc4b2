import { POSITIONS } from '#src/domain/position.ts';
import type { PositionCounts } from '#src/domain/matrix.ts';
import { classNames } from '#src/ui/class-names.ts';
import styles from './MixBar.module.css';

/**
 * Shares of the positions among a number of actors, from support to opposition; what is left of
 * the bar has no stance. Only a picture: the numbers stand in words beside it.
 */
export function MixBar({
  counts,
  total,
  form = 'line',
}: {
  counts: PositionCounts;
  /** Actors that the whole bar stands for. */
  total: number;
  /** `wide` is taller. */
  form?: 'line' | 'wide';
}) {
  return (
    <div className={classNames(styles.bar, styles[form])} aria-hidden>
      {POSITIONS.map((position) => {
        const share = total === 0 ? 0 : counts[position] / total;
        return (
          share > 0 && (
            <i key={position} className={styles[position]} style={{ width: `${share * 100}%` }} />
          )
        );
      })}
    </div>
  );
}
