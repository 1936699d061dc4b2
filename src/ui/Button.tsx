import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Button.module.css';

/**
 * A button with words. `variant`: `plain` (no edge), `outline`, `primary` (filled with ink).
 * `icon` stands before the words and is decoration. All properties of `<button>` pass through.
 */
export function Button({
  variant = 'outline',
  icon,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & {
  variant?: 'plain' | 'outline' | 'primary';
  icon?: ReactNode;
}) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.button, styles[variant], className)}
    >
      {icon}
      {children}
    </button>
  );
}
