import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/**
 * Keeps the place of what is loading: static grey rows that appear after 200 ms. `label` is
 * said to screen readers; `rows` times `rowHeight` (rem) is the height that it keeps.
 */
export function Skeleton({
  label,
  rows,
  rowHeight = 2,
}: {
  label: string;
  rows: number;
  rowHeight?: number;
}) {
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} style={{ height: `${rowHeight}rem` }} aria-hidden>
          <span style={{ width: `${WIDTHS[row % WIDTHS.length]}%` }} />
        </div>
      ))}
    </div>
  );
}

/** Uneven, as words are; in percent. */
const WIDTHS = [62, 48, 71, 55, 40];
