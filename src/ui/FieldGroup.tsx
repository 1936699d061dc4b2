import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './FieldGroup.module.css';

/** Controls that make one choice together, under its name. */
export function FieldGroup({
  legend,
  inline = false,
  children,
}: {
  legend: ReactNode;
  /** Side by side, as far as there is room; else one below the other. */
  inline?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset className={classNames(styles.group, inline && styles.inline)}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
