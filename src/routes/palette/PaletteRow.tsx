import { ComboboxItem } from '@ariakit/react/combobox';
import type { MouseEvent } from 'react';
import type { PaletteItem } from './palette-item.ts';
import styles from './PaletteRow.module.css';

/** A row that acts on a click or Enter, and with Shift the other way. */
export function PaletteRow({ item, onDone }: { item: PaletteItem; onDone: () => void }) {
  return (
    <ComboboxItem
      className={styles.row}
      hideOnClick={false}
      setValueOnClick={false}
      focusOnHover
      blurOnHoverEnd={false}
      onClick={(event: MouseEvent) => {
        // Closed first: what runs may move the focus.
        onDone();
        if (event.shiftKey && item.exclude) item.exclude();
        else item.run();
      }}
    >
      <span className={styles.icon}>{item.icon}</span>
      <span className={styles.words}>
        <span className={styles.label}>{item.label}</span>{' '}
        <span className={styles.note}>{item.note}</span>
      </span>
    </ComboboxItem>
  );
}
