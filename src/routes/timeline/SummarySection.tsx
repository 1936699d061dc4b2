import { useId, type ReactNode } from 'react';
import styles from './SummarySection.module.css';

/** Some counts under their name. */
export function SummarySection({
  title,
  action,
  children,
}: {
  title: string;
  /** Stands at the end of the name's line. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {action}
      </div>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}
