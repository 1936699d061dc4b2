import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './IconButton.module.css';

/**
 * A button without words, 28 px square (44 on phones). `label` is its accessible name and shows
 * on hover. All properties of `<button>` pass through.
 */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children' | 'title' | 'aria-label'> & {
  icon: ReactNode;
  label: string;
}) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.button, className)}
      aria-label={label}
      title={label}
    >
      {icon}
    </button>
  );
}
