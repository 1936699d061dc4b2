import { ComboboxGroup, ComboboxGroupLabel } from '@ariakit/react/combobox';
import type { ReactNode } from 'react';
import styles from './Palette.module.css';

/** Rows of one kind under their name. */
export function PaletteGroup({
  label,
  isShown,
  children,
}: {
  label: string;
  isShown: boolean;
  children: ReactNode;
}) {
  if (!isShown) return null;
  return (
    <ComboboxGroup className={styles.group}>
      <ComboboxGroupLabel className={styles.groupLabel}>{label}</ComboboxGroupLabel>
      {children}
    </ComboboxGroup>
  );
}
