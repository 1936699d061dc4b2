import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Tag.module.css';

/** A short label, 22 px high. `tone` `warn` is for sources that differ; `icon` is decoration. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: 'plain' | 'warn';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
