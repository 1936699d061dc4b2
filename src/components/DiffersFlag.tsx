import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './DiffersFlag.module.css';

/**
 * `≠`: sources differ. `label` says in what, to those who listen and on hover; without it the
 * flag is decoration, beside words that say so.
 */
export function DiffersFlag({ label }: { label?: string }) {
  return (
    <span className={styles.flag} title={label}>
      <span aria-hidden>≠</span>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
