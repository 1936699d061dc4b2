import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { LazyFilterChip } from './lazy-filter-parts.ts';
import styles from './ChipPlace.module.css';

/**
 * The place of a filter in the bar, whose code comes with the first filter. Of one about to be added
 * the editor will take the keys: until then no key is a shortcut.
 */
export function ChipPlace(chip: ComponentProps<typeof LazyFilterChip>) {
  return (
    <PanelBoundary frame={belowBar}>
      <Suspense fallback={chip.onClose && <span data-takes-keys />}>
        <LazyFilterChip {...chip} />
      </Suspense>
    </PanelBoundary>
  );
}

function belowBar(message: ReactNode) {
  return <div className={styles.fault}>{message}</div>;
}
