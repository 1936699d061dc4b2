import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Says that there is nothing to show, why (`children`), and what to do about it (`action`). */
export function EmptyState({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
