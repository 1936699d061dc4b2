import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './DiffersFlag.module.css';

/** `≠`: sources differ. `label` says in what, to those who listen and on hover. */
export function DiffersFlag({ label }: { label: string }) {
  return (
    <span className={styles.flag} title={label}>
      <span aria-hidden>≠</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
