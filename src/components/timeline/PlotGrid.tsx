import type { Axis } from '#src/domain/ticks.ts';
import styles from './PlotGrid.module.css';

/**
 * What lies behind all lanes: the lines of the months, and the ground beyond the last dated
 * source. As high as what it is put into.
 */
export function PlotGrid({
  axis,
  widthPx,
  horizon,
}: {
  axis: Axis;
  widthPx: number;
  /** Where the last dated source ends, in pixels of the plot; null: none is dated. */
  horizon: number | null;
}) {
  const percent = (x: number) => `${(x / widthPx) * 100}%`;
  const beyond = horizon === null ? null : Math.min(Math.max(horizon, 0), widthPx);
  return (
    <svg className={styles.grid} style={{ width: `${widthPx / 16}rem` }} aria-hidden>
      {beyond !== null && beyond < widthPx && (
        <rect
          className={styles.beyond}
          x={percent(beyond)}
          width={percent(widthPx - beyond)}
          height="100%"
        />
      )}
      {axis.lines.map(({ day, x }) => (
        <line
          key={day}
          data-month={day}
          className={styles.month}
          x1={percent(x)}
          x2={percent(x)}
          y1="0"
          y2="100%"
        />
      ))}
      {beyond !== null && beyond === horizon && (
        <line
          className={styles.horizon}
          x1={percent(beyond)}
          x2={percent(beyond)}
          y1="0"
          y2="100%"
        />
      )}
    </svg>
  );
}
