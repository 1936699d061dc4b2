import { ComboboxGroup, ComboboxGroupLabel } from '@ariakit/react/combobox';
import type { PaletteItem } from './palette-item.ts';
import { PaletteRow } from './PaletteRow.tsx';
import styles from './Palette.module.css';

/** Rows of one kind under their name; nothing where there are none. */
export function PaletteGroup({
  label,
  items,
  onDone,
}: {
  label: string;
  items: readonly PaletteItem[];
  onDone: () => void;
}) {
  if (items.length === 0) return null;
  return (
    <ComboboxGroup>
      <ComboboxGroupLabel className={styles.groupLabel}>{label}</ComboboxGroupLabel>
      {items.map((item) => (
        <PaletteRow key={item.id} item={item} onDone={onDone} />
      ))}
    </ComboboxGroup>
  );
}
