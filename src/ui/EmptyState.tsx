import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/**
 * Says that there is nothing to show (`title`, a heading where it is all that the page has), why
 * (`children`), and what to do about it (`action`).
 */
export function EmptyState({
  title,
  action,
  children,
}: {
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <div className={styles.title}>{title}</div>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
